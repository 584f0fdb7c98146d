const list = (text: string): string[] => text.trim().split(/\s+/);

/** Adjectives of the countries and peoples of the world, beside the ones met most. */
export const originAdjectives = list(`
  ivoriaans keniaans tanzaniaans zambiaans namibisch malawisch burundees rwandees liberiaans sierra-leoons mauritaans malinees zimbabwaans oegandees togolees kameroens gabonees benins burkinees tsjadisch nigerees
  centraal-afrikaans zuid-afrikaans noord-afrikaans oost-afrikaans west-afrikaans zuid-soedanees mozambikaans botswaans madagaskisch djiboutiaans equatoriaal-guinees guinee-bissaus kaapverdiaans comorees
  guatemalteeks chileens ecuadoraans boliviaans paraguayaans uruguayaans costa-ricaans puerto-ricaans hondurees salvadoraans nicaraguaans panamees haitiaans jamaicaans argentijns guyaans trinidadiaans caribisch
  zuid-amerikaans midden-amerikaans noord-amerikaans australisch nieuw-zeelands noord-koreaans zuid-koreaans cambodjaans birmees myanmarees rohingya maleisisch singaporees laotiaans nepalees tibetaans sri-lankaans
  bengalees bangladesh bangladeshi bhutaans jordaans koeweits omaans saoedisch saoedi-arabisch jemenitisch qatarees bahreins emiraats turkmeens tadzjieks kirgizisch oeigoers dagestaans ingoesjetisch abchazisch ossetisch
  noors zweeds fins deens ijslands zwitsers oostenrijks luxemburgs monegaskisch andorrees baskisch catalaans siciliaans sardijns corsicaans welsh  noord-iers noord-macedonisch herzegowijns bosnisch-herzegowijns
  servo-kroatisch transsylvaans romanesk silezisch kasjoebisch moldovaans aramees assyrisch suryoyo chaldeeuws koerdisch-iraaks turks-koerdisch azeri azeris circassisch  hazara hazaars pashtun oromo tigrees tigrijns
  amhaars yoruba igbo hausa fula fulani wolof mandinka ashanti akan bantu tutsi hutu berbers amazigh sahrawi saharaans toeareg nubisch bedoeien arameens mandees druzisch javaans-surinaams hindoestaans-surinaams
  afro-surinaams creools-surinaams inheems marron papiamentstalig bonairiaans sint-maartens saban zigeuner gypsy manoesj manouche  lovari kalderash sinti-roma romani indiaans joods-orthodox arabisch-israelisch
`);
/** Faiths and convictions of people. */
export const faithAdjectives = list(`
  orthodox-christelijk orthodox-joods oosters-orthodox russisch-orthodox grieks-orthodox servisch-orthodox roemeens-orthodox eritrees-orthodox syrisch-orthodox streng-gelovig streng-gereformeerd zwaar-gereformeerd
  bevindelijk vrijgemaakt gereformeerd-vrijgemaakt pinksterchristelijk apostolisch doopsgezind luthers remonstrants oud-katholiek grieks-katholiek wahabitisch wahhabitisch soefistisch ahmadiyya sikh boeddhistisch
  hindoestaans hindoe mormoons baptistisch anglicaans methodistisch zoroastrisch bahai rastafarisch atheistisch chassidisch
`);

/** Their people, also as a word for a family or a child of theirs. */
export const originNouns = list(`
  ivoriaan kenianen keniaan tanzaniaan zambiaan namibier malawier burundees burundezen rwandees rwandezen liberiaan mauritanier malinees malinezen zimbabwaan oegandees oegandezen togolees togolezen kameroener gabonees
  beniner burkinees tsjadier nigerees nigerezen mozambikaan botswaan angolees angolezen kongolees congolees congolezen kongolezen gambiaan gambianen senegalees senegalezen guinees guineeer guineers soedanees soedanezen
  zuid-afrikaan kaapverdiaan kaapverdianen guatemalteek chileen ecuadoraan boliviaan hondurees salvadoraan panamees haitiaan haitianen jamaicaan jamaicanen argentijn argentijnen braziliaan brazilianen
  braziliaanse venezolaan venezolanen colombiaan colombianen colombiaanse peruaan peruanen mexicaan mexicanen cubaan cubanen dominicaan dominicanen amerikaan amerikanen canadees canadezen australier koreaan koreanen
  japanner japanners thai thaise filipijn filipino filipina filipijnse filipijnen indier indiers indonesier indonesiers maleisier cambodjaan birmees nepalees nepalezen tibetaan tibetanen bengaal bengalen bangladeshi
  srilankaan jordanier koeweiti saoedi jemeniet jemenieten libanees libanezen palestijn palestijnen israeli israelier israeliers libier libiers tunesiers algerijnen marokkaantje turkje turkmeen tadzjiek kirgies oeigoer
  oeigoeren oezbeek oezbeken kazach kazachen tsjetsjeen tsjetsjenen dagestaan azeri azerbeidzjaan georgiers armeense  noren zweed zweden  finnen deen denen zwitser oostenrijker fransman fransen francaise engelsman
  engelse brit britten ier ieren schot schotten welshman bask catalaan luxemburger nederlander nederlandse belgische duitse litouwer litouwers    esten sloveen slovenen montenegrijn montenegrijnen
  macedoniers cyprioot maltees moldaviers wit-rus wit-russen joegoslaaf joegoslaven kroatische servische bosnische albaneesje aramees arameeer assyrier assyriers koptisch kopt kopten druus druzen hazara
  yezidi yezidi's jezidis ezidi hindoestaanse creool creolen javaan javanen marron aruban arubaan arubanen curacaose bonairiaan molukse somalische eritrese syrier afghaanse iraakse iraanse chinees ghanese nigeriaanse
   sintezza zigeunertje zigeunerkind manouche  woonwagenkind woonwagenkinderen  reizigersfamilie reizigersgezin reizigerskind woonwagenfamilie woonwagengezin romafamilie romagezin romameisje
  romajongen romakind romakinderen romavrouw romaman sintifamilie sintigezin sintimeisje zigeunergezin zigeunerfamilie kampersfamilie moslimgezin moslimfamilie moslimmeisje moslimjongen moslimvrouw moslimman
  bekeerling  bekeerlinge sikh sikhs atheist gereformeerde gereformeerden hervormde hervormden katholieken katholieke pinksterchristen baptist baptisten boeddhist boeddhisten hindoestani evangelische jodin
  jodinnen mennoniet ahmadi soefi salafisten mocrootje arabische afrikaantje surinamertje antilliaantje
`);
