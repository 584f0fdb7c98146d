// Places that the packages do not name: small villages, regions where families come from, well-known sites.

const lines = (text) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/** Small Dutch places, islands, regions and city districts. */
export const dutchPlaces = lines(`
  Schollevaar, Gaarkeuken, Achtkarspelen, Adorp, Albergen, Benschop, Bergambacht, Berkel-Enschot, Damwoude, Driebergen, Ferwerd, Gramsbergen, Grootebroek, Hoogkarspel, Kruiningen, Meerkerk, Moergestel, Muntendam,
  Nibbixwoud, Puttershoek, Rosmalen, Sloten, Veenhuizen, Zevenbergen, Zwaagwesteinde, Hoograven, Escamp, Loosduinen, Leidschenveen, Mariahoeve, Bouwlust, Hillesluis, Tarwewijk, Beverwaard, Bos en Lommer, Nieuwendam,
  Buikslotermeer, Peldersveld, Boerhaavewijk, Slaaghwijk, Krispijn, Sterrenburg, Wielwijk, Crabbehof, Immerloo, Spijkerkwartier, Meijhorst, Doornakkers, Bennekel, Kruidenbuurt, Stokhasselt, Reeshof, Geeren, Hoge Vucht,
  Tuinzigt, Haagpoort, Heerlerheide, Malpertuis, Mariaberg, Wyckerpoort, Schuilenburg, Soesterkwartier, Huesmolen, Kersenboogerd, Risdam, Overdie, Huiswaard, Daalmeer, Filmwijk, Muziekwijk, Stedenwijk, Kruidenwijk,
  Zuiderzeewijk, Atolwijk, Assendorp, Kamperpoort, Diezerpoort, Wezenlanden, Keizerslanden, Colmschate, Ypelobrink, Velve-Lindenhof, Hengevelde, De Hoven, Waterkwartier, Leesten, De Maten, Zevenhuizen,
  Ugchelen, Beekpark, De Parken, Osseveld, Elderveld, Elden, De Laar, Vredenburg, Kronenburg, Sint Marten, Het Broek, Nieuwstraatkwartier, Ringenbuurt, Heksenwiel, Haagse Beemden, Brabantpark, Heusdenhout, IJpelaar,
  Princenhage, Ulvenhout, Westerkwartier, Kalsdonk, Kroeven, Langdonk, Tolberg, Borgvliet, Gageldonk, Hambaken, Gestelse Buurt, Muntel, Boschveld, Maaspoort, Empel, Oss-Zuid, Ussen, Schadewijk,
  Piekenhoef, Blixembosch, Vaartbroek, Eckart, Achtse Barrier, Genderbeemd, Lievendaal, Philipsdorp, Drents Dorp, Brouwhuis, Rijpelberg, Dierdonk, Helmond-Noord, Venlo-Zuid, Vossener, Blerick,
  Donderberg, Hoogvonderen, Sanderbout, Overhoven, Geleen, Lindenheuvel, Treebeek, Hoensbroek, Molenberg, Meezenbroek, Grasbroek, Schandelen, Caumerveld, Rolduckerveld, Bleijerheide, Nullanderhof,
  Amby, Scharn, Pottenberg, Caberg, Limmel, Goese Polder, Dauwendaele, Paauwenburg, Baskensburg, Oude Noorden, Agniesebuurt, Katendrecht, Afrikaanderwijk, Bloemhof, Oud-Mathenesse, Schiebroek,
  Hillegersberg, Terbregge, Oosterflank, Groenoord, Nieuwland, Westwijk, Babberspolder, Buytenwegh, Meerzicht, Seghwaert, Rokkeveen, Palenstein, Oosterheem, Morgenstond, Rustenburg, Spoorwijk,
  Transvaalkwartier, Bezuidenhout, Wateringse Veld, Buitenhof, Voorhof, Tanthof, Bloemendaal, Goverwelle, Plaswijck, Slaagwijk, Stevenshof, Noorderhof, Zwanenburg, Toolenburg, Bornholm, Graan voor Visch,
  Schalkwijk, Parkwijk, Delftwijk, Meerwijk, Zaandam-Zuid, Rosmolenwijk, Kogerveld, Assendelft, Krommenie, Wormer, Jisp, Oostzaan, Den Ilp, Purmer-Noord, Wheermolen, Overwhere, Wijdewormer, Middenbeemster,
  Kolhorn, Barsingerhorn, Dirkshorn, Waarland, Tuitjenhorn, Warmenhuizen, Petten, Sint Maartensbrug, Oudesluis, Breezand, Julianadorp, Nieuw Den Helder, De Schooten, Den Oever, Oosterend, Oudeschild, De Cocksdorp,
  Anjum, Metslawier, Holwerd, Blija, Marrum, Hallum, Stiens, Vrouwenparochie, Minnertsga, Tzummarum, Witmarsum, Makkum, Parrega, Oudega, Woudsend, Lemmer, Echtenerbrug, Joure, Terherne, Akkrum, Grou,
  Warten, Garyp, Eastermar, Surhuizum, Kootstertille, Harkema, Drogeham, Twijzel, Buitenpost, Gerkesklooster, Grijpskerk, Niezijl, Oldehove, Ezinge, Garnwerd, Warffum, Usquert, Uithuizermeeden, Roodeschool, Loppersum,
  Stedum, Middelstum, Bedum, Ten Boer, Ten Post, Appingedam, Farmsum, Woldendorp, Termunten, Nieuwolda, Scheemda, Heiligerlee, Westerlee, Meeden, Zuidbroek, Oude Pekela, Alteveer, Ter Wupping, Vlagtwedde,
  Achterberg, Achterveld, Afferden, Angerlo, Anloo, Appelscha, Asch, Austerlitz, Baak, Bakhuizen, Balgoij, Balinge, Batenburg, Beek en Donk, Beets, Beilen, Belfeld, Bellingwolde, Beltrum,
  Beneden-Boven-Leeuwen, Bennekom, Berlicum, Beuningen, Biest-Houtakker, Biezenmortel, Blitterswijck, Boekel, Borculo, Borger, Bornerbroek, Braamt, Bronkhorst, Budel, Buinen, Burgerbrug,
  Cothen, Culemborg, Dalen, Dalfsen, De Krim, De Lutte, De Lier, De Mortel, De Rips, De Steeg, De Wijk, De Westereen, Den Ham, Den Hout, Den Dungen, Deest, Dieren, Diever, Dinteloord, Dinxperlo, Doezum,
  Doornenburg, Dreumel, Drempt, Driel, Drunen, Eck en Wiel, Ederveen, Eext, Eede, Eexta, Eibergen, Elst, Elspeet, Emst, Erichem, Erica, Ermelo, Esch, Etten, Ewijk, Exloo, Finsterwolde, Gaanderen, Gameren,
  Gasselte, Gasselternijveen, Geesteren, Gendt, Geesbrug, Giesbeek, Giethoorn, Glanerbrug, Grolloo, Groessen, Haaften, Halle, Haps, Harskamp, Havelte, Heelsum, Heerde, Hedel, Heteren, Heukelum, Heumen, Hijken,
  Hoog-Keppel, Hoenderloo, Holten, Hooghalen, Hummelo, Huissen, Ingen, Kerk-Avezaath, Kekerdom, Keijenborg, Kootwijkerbroek, Kesteren, Klarenbeek, Klijndijk, Laag-Soeren, Laren, Leuth, Lichtenvoorde, Lienden,
  Lobith, Lochem, Loil, Loo, 't Loo, Loenen, Lunteren, Maren-Kessel, Maurik, Megchelen, Meteren, Millingen, Nieuw-Buinen, Nieuw-Dordrecht, Nieuw-Weerdinge, Nieuw-Amsterdam, Nijkerkerveen, Nijverdal, Noordbroek,
  Ochten, Odoorn, Oijen, Olburgen, Onstwedde, Oosterbeek, Oosterhesselen, Ophemert, Opheusden, Opijnen, Otterlo, Oude Pekela, Nieuwe Pekela, Overasselt, Overberg, Oudemirdum, Oostwold, Persingen, Puiflijk, Randwijk, Ravenswaaij,
  Renswoude, Rhenoy, Rijswijk, Roderwolde, Rolde, Rossum, Ruinen, Ruinerwold, Ruurlo, Schaarsbergen, Schalkwijk, Schayk, Scherpenzeel, Sellingen, Siddeburen, Silvolde, Slijk-Ewijk, Sleen, Stad aan 't Haringvliet,
  Sint Nicolaasga, Sint-Oedenrode, Sint Philipsland, Steenderen, Stroe, Terborg, Ter Apel, Ter Aar, Terschuur, Tolkamer, Toldijk, Tricht, Tzummarum, Ulft, Valburg, Varik, Varsseveld, Vasse, Velddriel,
  Vierlingsbeek, Vlagtwedde, Voorthuizen, Vorden, Vragender, Wadenoijen, Wagenborgen, Wamel, Wapenveld, Wehl, Wekerom, Wenum, Westerbork, Westervoort, Wijster, Wilp, Winssen, Wolfheze, Woudenberg, Zeddam,
  Zelhem, Zennewijnen, Zetten, Zuidlaren, Zuidwolde, Zwartebroek, Zwiep, Zweeloo, Veluwe, Achterhoek, Betuwe, Twente, Salland, Kempen, Peel, Flevopolder, Noordoostpolder, Bollenstreek, Alblasserwaard, Westland,
  Randstad, Zeeuws-Vlaanderen, Bommelerwaard, Waddeneilanden, Texel, Terschelling, Ameland, Vlieland, Schiermonnikoog, Goeree-Overflakkee, Walcheren, Bijlmer, Bijlmermeer, Schilderswijk, Kanaleneiland, Overvecht,
  Vogelaarwijk, Poelenburg, Malburgen, Presikhaaf, Klarendal, Transvaal, Laakkwartier, Moerwijk, Zuilen, Ondiep, Lombok, Crooswijk, Feijenoord, Charlois, Delfshaven, Spangen, Kralingen, Pendrecht, Zuidwijk, Lombardijen,
  Woensel, Gestel, Strijp, Tongelre, Stratum, Vollenhove, Slotervaart, Osdorp, Geuzenveld, Slotermeer, Nieuw-West, Buitenveldert, Holendrecht, Gaasperdam, Reigersbos, Kraaiennest, Beijum, Lewenborg, Selwerd, Paddepoel, Vinkhuizen,
  Angelslo, Emmerhout, Bargeres, Berflo Es, Deppenbroek, Wesselerbrink, Stroinkslanden, Pathmos, Heechterp, Schieringen, Bilgaard, Camminghaburen, Randenbroek, Kruiskamp, Liendert, Schothorst, Vathorst, Kattenbroek,
  Zuidbroek, Holtenbroek, Aa-landen, Stadshagen, Westenholte, Dukenburg, Lindenholt, Hatert, Neerbosch, Heseveld, Hoogvliet, IJsselmonde, Ommoord, Zevenkamp, Nesselande, Prinsenland, Bospolder, Tussendijken
`);

/** Places abroad that often turn up as home town, beyond those of a thousand inhabitants; also regions. */
export const foreignPlaces = lines(`
  Târgu Jiu, Târgu Mureș, Tandarei, Țăndărei, Craiova, Bacău, Buzău, Fântânele, Shuto Orizari, Šuto Orizari, Topaana, Stolipinovo, Fakulteta, Nadezhda, Harmanli, Sliven, Pazardzhik, Stara Zagora, Plovdiv,
  Vidin, Nikšić, Smederevo, Vranje, Niš, Bijeljina, Tuzla, Zenica, Brčko, Banja Luka, Mitrovica, Peja, Gjakova, Prizren, Tetovo, Kumanovo, Gostivar, Luník IX, Košice, Prešov, Michalovce,
  Nador, Al Hoceima, Berkane, Oujda, Tetouan, Driouch, Midar, Tafersit, Beni Said, Rif, Emirdağ, Kayseri, Yozgat, Karaman, Konya, Sivas, Trabzon, Gaziantep, Aleppo, Homs, Hama, Idlib, Qamishli, Afrin, Daraa, Deir ez-Zor,
  Asmara, Keren, Mendefera, Mogadishu, Hargeisa, Kabul, Herat, Mazar-e-Sharif, Paramaribo, Nickerie, Willemstad, Oranjestad, Anatolië, Transsylvanië, Vojvodina, Moldavië
`);

/** Municipalities that are called like no town in them. */
export const municipalities = lines(`
  Aa en Hunze, Albrandswaard, Alphen-Chaam, Altena, Baarle-Nassau, Barendrecht, Beekdaelen, Beesel, Berg en Dal, Bergen op Zoom, Bernheze, Bladel, Bodegraven-Reeuwijk, Borger-Odoorn, Borsele, Bronckhorst, Brummen, Bunnik, Buren, Capelle aan den IJssel,
  Coevorden, Cranendonck, Dantumadiel, De Bilt, De Fryske Marren, De Ronde Venen, De Wolden, Dijk en Waard, Dinkelland, Drechterland, Drimmelen, Eemsdelta, Eersel, Eijsden-Margraten, Etten-Leur, Geertruidenberg, Geldrop-Mierlo, Gemert-Bakel, Gilze en Rijen, Goeree-Overflakkee,
  Goirle, Gooise Meren, Gulpen-Wittem, Haaren, Haarlemmermeer, Halderberge, Heerde, Heeze-Leende, Hellendoorn, Het Hogeland, Heusden, Hilvarenbeek, Hof van Twente, Hoeksche Waard, Hollands Kroon, Horst aan de Maas, Hulst, IJsselstein, Kaag en Braassem, Kapelle, Koggenland, Krimpen aan den IJssel,
  Krimpenerwaard, Laarbeek, Land van Cuijk, Landerd, Langedijk, Lansingerland, Leeuwarden, Leidschendam-Voorburg, Lingewaard, Loon op Zand, Leudal, Maasdriel, Maasgouw, Maashorst, Meierijstad, Medemblik, Midden-Delfland, Midden-Drenthe, Midden-Groningen, Moerdijk, Molenlanden, Montferland, Mook en Middelaar,
  Neder-Betuwe, Nederweert, Nieuwkoop, Nissewaard, Noardeast-Fryslân, Noord-Beveland, Noordenveld, Noordoostpolder, Nuenen, Olst-Wijhe, Ooststellingwerf, Opmeer, Opsterland, Oude IJsselstreek, Oost Gelre, Ouder-Amstel, Overbetuwe, Peel en Maas, Pekela, Pijnacker-Nootdorp, Reimerswaal, Reusel-De Mierden,
  Rijssen-Holten, Roerdalen, Rozendaal, Rucphen, Schouwen-Duiveland, Simpelveld, Sint-Michielsgestel, Sittard-Geleen, Smallingerland, Sluis, Son en Breugel, Stein, Steenwijkerland, Stede Broec, Stichtse Vecht, Súdwest-Fryslân, Teylingen, Tholen, Tubbergen, Twenterand, Tynaarlo, Tytsjerksteradiel, Uithoorn,
  Utrechtse Heuvelrug, Valkenburg aan de Geul, Veere, Vijfheerenlanden, Voerendaal, Voorne aan Zee, Waadhoeke, Waalre, Waddinxveen, Wassenaar, Weststellingwerf, West Betuwe, West Maas en Waal, Westerkwartier, Westerveld, Westerwolde, Westerwijtwerd, Westvoorne, Wierden, Wijdemeren, Wijk bij Duurstede,
  Wormerland, Zaanstad, Zeewolde, Zoeterwoude, Zoeterwoude-Rijndijk, Zuidplas, Zundert, Zwartewaterland, Zwijndrecht, Bloemendaal, Castricum, Heemstede, Eemnes, Gennep, Boxtel, Best, Someren, Asten, Deurne, Veldhoven, Oirschot, Vught, Heumen, Druten, Wijchen, Beuningen, Duiven, Doesburg, Zevenaar, Westervoort, Rheden, Renkum
`);
