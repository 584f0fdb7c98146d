// Given names and family names of communities that the packages hardly cover. Written by hand, from general knowledge.

const words = (text) => text.trim().split(/\s+/);

/** Given names, pet names and nicknames. */
export const givenNames = words(`
  Zwaantje Rixt Berber Nol Abderrahim Abdoulaye Abdullahi Adinda Aliou Ardit Arianit Arta Aysel Beatriz Birgül Cheikh Chouaib Clarissa Dawid Demy Djamel Djibril Elwin Fariza Fatou Feben Firat Hasna Jahmai
  Jaimie Jayla Jaylee Josien Joudi Jurrian Kaja Khaoula Lamin Mabel Mahamed Nadja Nebahat Nouria Rahima Rashid Ridouan Savanna Shayenne Shukri Sirwan Suhaila Svenja Tarek Tibor Tigist Toine Toprak Tugce Umar
  Willemien Yosef Zekeriya Zsolt Hiwot Mehret Mebrahtu Teklit Rodaina Hodo Hibo Deqa Bisrat Lamine Modou Ebrima Chinedu Temitope Folake Oluwatobi Priyanka Soeraj Vishnu Zuzana Rebeka Shqiprim Kaltrina
  Mergim Ilir Haxhi Vjosa Rostam Rebin Dilnaz Zahid Najibullah Gulalai Zabi Shafiq Bassel Ritaj Tjorven Ferdau Hadassa Eliëzer Geziena Giannis Nevio Sjiraz Wubbechien Yfke Malgosia Xiomara Djenaira
  Tesfalidet Abrehet Khadidjatou Oluwaseun Shaniqua Chayvaro Zwanetta Hillechien Roelfien Gezinus Lutgert Harmannus Geessien Jantinus Aaltje Sijtje Neeltje Maartje Pleuni Jikke Wytske Sjoukje Tryntsje Jildou
  Gurbe Sytse Fedde Wytze Hylke Sietze Teake Jurjen Jorrit Tjebbe Tammo Okke Eltjo Fokko Menno Hemmo Reint Derk Teunisje Gerritje Hermien Wijnanda Lijsbeth Marchien Corina Jolien Sjannie Sjakie Toosje Bertus
  Tinie Nolda Fientje Pietje Keetje Bertha Gijsje Wijntje Jannigje Marrigje Hendrikje Grada Drika Hent Graddus Thei Sjeng Pie Lei Wiel Mathieu Giel Sjang Nelis Jodocus Kilian Gerlof Friso Wobbe Nanne Sikke
  Yordanos Lidet Hermela Kisanet Nahom Eyasu Tsegay Gebre Mulugeta Almaz Tirhas Azieb Weyni Sofanit Hanan Ikraan Sumaya Muna Ayanle Abshir Jibril Yasir Sakariye Ismahan Raxma Hamdi Ladan Sagal Asha Zeinab
  Ghofran Rimas Jouri Batoul Abir Hanadi Ruqaya Sedra Haidar Muhannad Louay Ammar Wassim Maher Yamen Obaida Kinan Ward Taim Elissar Tala Mays Nawras Diyar Rezan Peshawa Shvan Hawre Kawa Zana Aso Lavin Tara
  Mokhtar Abdelhak Noureddine Boujemaa Lahcen Hafid Mimount Fadma Tlaitmas Hnia Rkia Yamina Ouafae Siham Najoua Ikrame Soundous Ibtissam Oumnia Douae Nisrine Rayhana Ilyes Zayd Nassir Haroun Ouail Tayeb
  Döndü Satılmış Hatice Emine Zeliha Havva Hacer Güler Songül Aysun Gönül Yıldız Nurgül Şerife Sevgi Ayten Recep Satı İsmet Bekir Cengiz Erkan Tolga Volkan Batuhan Berkay Doruk Alparslan Ecrin Defne Nehir
  Elżbieta Małgorzata Krystyna Halina Danuta Teresa Wiesława Jadwiga Ryszard Zdzisław Sławomir Wojciech Grzegorz Przemysław Jarosław Mariusz Dariusz Kacper Bartłomiej Igor Hubert Szczepan Milena Kornelia
  Ruxandra Sorina Steliana Gina Marinela Marcela Floarea Lăcrămioara Viorica Petrica Gică Nicu Fănel Costică Ștefan Răzvan Cătălin Denis Darius Iulian Adi Ovidiu Emanuela Ramona Codruța Crina Sânziana
  Plamen Krasimir Ivelin Rumyana Tsvetelina Desislava Gergana Stoyan Asen Angel Mitko Gosho Vasko Sevdalina Zlatka Mladen Radoslava Yoana Hristo Metodi Ognyan Silviya Snezhana Milka
  Shurandy Jurensly Ruviënne Churandy Gerson Rangel Quiënne Tisha Chermaine Jeandro Sherwin Urvin Rignald Ludmyla Zuleika Shanella Jeanine Ruthmila Elionora Rubendrick Gilmar Rudsel Kenjiro Raysheron
  Rawi Sewdath Bhagwan Chandra Devika Ranoe Soerin Premchand Satish Kiran Rajesh Sandhya Radha Sita Usha Reshma Vinod Ashwin Jairaj Sanjay Varsha Nirmala Oemar Djoemat Saimin Wagiman Paidjan Sarinah
  Aagje Aaf Aart Abel Ada Adriaan Ad Afke Agnes Aldert Alida Alie Alwin Anja Anke Anneke Annelies Annemarie Annemiek Annie Ans Antje Antoinette Arend
  Ariette Arjan Arjen Arjo Arno Arnoud Atie Auke Baukje Bea Beatrijs Bennie Benno Berdien Bert Berry Betsie Bianca Bouke Bouwe Brechtje Carla Carolien
  Cees Chantal Chiel Christel Cobie Coby Cor Corine Corrie Daan Dammes Davy Debby Deborah Dennis Desiree Diederik Dimphy Dineke Dirk Dirkje Ditta Dolf
  Doutzen Durk Ebel Edwin Eelco Eelke Egbert Elly Els Elske Emmy Engbert Erna Ernst Evelien Evert Femke Fenna Ferdi Ferry Flip Floor Fokke Folkert Frans
  Freek Frits Froukje Gea Geert Geertje Gerard Gerben Gerda Gerrie Gerrit Gijs Gina Giel Goos Greet Greetje Gré Grietje Guus Hanneke Hannie Hans Harm
  Harmen Harrie Harry Heidi Hein Heleen Hendrik Hennie Henk Herman Hetty Hidde Hilda Hillie Ilona Ineke Inge Ingrid Iris Irma Itske Ivo Jaap Jacco Jacob
  Jacqueline Jaantje Jan Janneke Jannes Janny Janus Jarno Jasper Jeffrey Jelle Jeroen Jetty Jitske Jo Jochem Joep Joeri Johan Joke Jolanda Jolien Joop
  Jopie Joris Jos Joyce Judith Julia Jurgen Jurre Karel Karin Katja Kees Keesje Kim Klaas Klazien Kobus Koen Koos Krijn Lammert Leen Lenie Leo Leonie
  Lia Lianne Lidy Lies Liesbeth Lieke Linda Loes Lotte Lubbert Lucas Luuk Maaike Maarten Machteld Mandy Manon Marcel Margriet Marga Marianne Marieke
  Marijke Marika Mariska Marit Marjan Marjo Marjolein Marko Marloes Marlies Martijn Mathilde Meike Meindert Menno Merel Mia Michel Mieke Mien Mientje
  Mieneke Miranda Mirjam Moniek Nanda Nannie Natasja Neeltje Nel Nelleke Nellie Nico Nicole Niels Nienke Nynke Olga Onno Otto Patricia Patrick Paula Peer Pepijn
  Peter Petra Pier Piet Pieter Pieternel Pim Pleun Pleunie Ploon Rachel Ramon Ramona Ranjith Reinier Remco Renate Rene Renske Riek Riekje Rien Rients Rik Rinse Rinus
  Rita Ria Rob Robbert Roel Roelie Roelof Ron Ronald Roos Roosje Rosa Rozemarijn Ruben Rudy Ruud Sabine Sander Sandra Sanne Sascha Saskia Senna Seppe
  Sien Sietse Sietske Silvia Simone Sjaak Sjaan Sjakie Sjef Sjoerd Sjors Sofie Sonja Stef Stefan Steven Stien Sybren Sylvia Tamara Tanja Teun Teunis
  Thea Theo Thijs Thirza Tiemen Tijmen Timo Tineke Tinus Titia Tjeerd Tjitske Ton Tonnie Toon Toos Trees Trijntje Truus Ubel Vera Wendy Wessel Wiebe
  Wietske Wil Wilco Willeke Willemijn Wilma Wim Wouter Wubbo Wya Yme Yvonne Zoë
  Bakkie Bram Boelie Boudewijn Boyke Carlito Chayenna Chayenne Cheyenne Chelly Danisha Danny Delano Denzel Djaimy Djayden Djenairo Djuna Donny Dwayne
  Elroy Estelle Faisa Fabiënne Gianni Giovanni Giovanna Giuliano Jaimy Jaydi Jayden Jaydon Jaylano Jaylinn Jeremiah Jermaine Jordi Joshua Joel Kaylee
  Kayleigh Keanu Kelvin Kenji Kevin Kyano Kyara Latoya Levano Lorenzo Luciano Maikel Marciano Melvin Mitchel Naomi Nathalia Priscilla Quincy Quinty
  Raymon Ricardo Rinaldo Rowan Roxanne Santino Savannah Shanaya Shanice Shania Shakira Sharon Shirley Stefano Tiara Valentino Xaviera Xander
  Bakro Bango Bibi Blanka Bobi Brunon Dako Dalia Danciu Djordje Djulia Django Denisa Dragana Dragica Dragan Dusan Duda Dzemal Dzenana Dzevad Elvis Elvira Emin
  Esmeralda Ekrem Fatima Fatmir Ferki Ferdi Florian Gheorghe Gipsy Gitana Gogo Haki Hanko Ibro Ionela Ionut Isidora Jagoda Jasmina Jasenko Jovan
  Jovana Juliska Kalin Kalo Kristijan Lajos Latso Lenuta Loli Lolo Ljubica Luludi Madalina Maja Makedonka Mala Mano Marga Markica Marusa Memet Mihaela
  Milan Milena Milica Mirko Mirela Mircea Moreno Muharem Munevera Nadir Nano Nedjo Nelu Nevena Nikola Nikoleta Nino Papusha Parno Petru Pesha Rada
  Radmila Radu Ramiz Rasim Redzep Remzi Roberta Romano Romina Romanel Rositsa Rusalin Sabrija Safet Saban Samir Sanela Sandro Sejdo Selvije Senada
  Senad Serif Simza Slavica Sonja Stana Stanka Stefania Stojan Suada Sulejman Sunita Tatjana Tony Toma Tshaya Tsigo Tshavo Unka Vaida Valdete Vasil
  Vasile Vesna Viorel Viorica Violeta Vioara Yanko Yoska Zafira Zanko Zdravka Zdravko Zejna Zlatan Zlatko Zoran Zorica Zorka Zumra
  Adnan Admira Agron Ajla Albana Alija Almir Amar Amela Amra Anela Arben Arbnor Ardita Asim Avni Azra Azem Bajram Bekim Besim Besnik Blerim Blerta Bojan Branko
  Dalila Danijela Darko Dejan Dijana Dino Edin Edina Elma Elmedin Emina Enes Enver Erion Ermina Esad Faruk Fatlum Fehim Fikret Flamur Gazmend Goran
  Haris Hasan Hatidza Husein Igor Ilija Ismet Ivana Izet Jadranka Jelena Jusuf Kemal Kenan Lejla Liridona Ljiljana Luka Lule Marija Marijana Merima
  Meliha Mersiha Mevlida Miodrag Mirjana Miroslav Mirsad Mirza Mladen Mujo Muhamed Nada Nazif Nebojsa Nedim Nermin Nermina Nenad Nihad Nusret Osman
  Predrag Qendrim Radovan Ranka Rifet Sabina Sakib Salih Samira Sead Sedin Selma Semir Shpend Shpresa Sinisa Slobodan Snezana Svetlana Tarik Teuta
  Valon Vedran Veton Vildana Visar Vladimir Vlasta Vojislav Zana Zehra Zeljko Zivko Zuhdija
  Abdel Abdelaziz Abdelhak Abdelkader Abdelkarim Abdellah Abderrahman Abdessamad Abdelilah Achmed Achraf Adil Ahlam Aicha Aissa Amal Anass Anissa Anouar Asmae Assia Ayoub
  Azeddine Aziz Aziza Badr Bilal Bouchra Brahim Chaima Chaimae Dounia Driss El-Mahdi Fadoua Farid Farida Fatiha Fatima-Zohra Fatna Fouad Ghizlane Hafida
  Hafsa Hajar Hakima Halima Hamid Hamza Hanae Hanan Hicham Hind Houda Houria Ibtissam Ikram Ilham Ilias Ilyas Imad Imane Jamal Jamila Jawad Karim
  Karima Khadija Khalid Kaoutar Lahcen Laila Lamyae Latifa Loubna Mahjouba Majda Malika Mariam Marouane Maryam Meryem Mimoun Mimount Miloud Mina
  Mohamed Mohammed Mohand Monir Mostafa Mounir Mourad Mouna Moussa Mustapha Nabil Nabila Nadia Najat Najib Najima Naima Nassim Nisrine Noor Nora Nordin
  Noureddine Oualid Ouafae Ouassim Oussama Othman Rabia Rachid Rachida Rajae Rania Redouan Rida Safae Said Saida Salah Salma Samira Sanae Sara Sihame
  Sofian Soufiane Soukaina Souad Soumaya Tarik Taoufik Touria Wafae Wahiba Walid Yasmina Yassin Yassine Yassir Younes Yousra Youssef Zakaria Zakia
  Zineb Zohra Zouhair Zoubida
  Abdurrahman Adem Ahmet Ali Alper Arda Arife Asiye Aslıhan Aydın Ayşe Ayşegül Ayten Aynur Aykut Bahar Baran Batuhan Bayram Berat Berkay Berivan Beyza Birol
  Burak Burcu Bülent Cafer Can Cansu Cem Cemile Cemal Ceylan Cihan Deniz Derya Dilan Dilara Döndü Ebru Ecrin Efe Elif Emel Emine Emir Emrah Emre Engin
  Eren Ergün Erkan Esma Esra Eyüp Fadime Fatih Fatma Ferhat Feride Filiz Furkan Gamze Gizem Gökhan Gönül Gülay Gülcan Gülsüm Gülten Habibe Hacer
  Hakan Halil Hande Hanife Hasan Hatice Havva Hülya Hüseyin Ibrahim Ilknur İlayda İsmail Kadir Kadriye Kerem Koray Kübra Mahmut Mehmet Melek Melike
  Melisa Meltem Meral Mert Merve Metin Mehtap Muhammet Murat Musa Mustafa Münevver Nazli Nazlı Necla Nermin Nesrin Nihal Nilgün Nuray Nurcan Nurgül
  Oğuz Oğuzhan Okan Oktay Omer Onur Orhan Osman Ömer Özge Özgür Özlem Perihan Pınar Rabia Ramazan Recep Refika Rukiye Sabri Safiye Salih Sedat Seda
  Selçuk Selin Selma Semra Sena Serap Sercan Serdar Serhat Serkan Serpil Sevda Sevgi Sevim Sibel Sinan Songül Suat Sultan Süleyman Sümeyye Şaban
  Şahin Şenay Şerife Şükran Tarık Tolga Tuba Tufan Tuncay Turgut Ufuk Uğur Umut Ümit Vahide Veli Veysel Volkan Yasemin Yasin Yavuz Yeliz Yiğit Yunus
  Yusuf Zehra Zeki Zeliha Zeynep Zübeyde
  Agnieszka Aleksandra Andrzej Aneta Arkadiusz Artur Bartek Bartosz Barbara Beata Bogdan Bożena Czesław Damian Dariusz Dominika Dorota Edyta Elżbieta Ewa Ewelina
  Grażyna Grzegorz Halina Henryk Irena Iwona Izabela Jacek Jadwiga Jakub Janina Janusz Jarek Jarosław Jerzy Joanna Jolanta Józef Justyna Kacper Kamil
  Kamila Karolina Kasia Katarzyna Kazimierz Kinga Klaudia Krystian Krystyna Krzysztof Leszek Łukasz Maciej Magdalena Magda Małgorzata Marcin Marek
  Mariusz Marta Martyna Mateusz Michał Miłosz Mirosław Monika Natalia Nikodem Oliwia Ola Patrycja Paulina Paweł Piotr Przemek Przemysław Radosław
  Rafał Renata Robert Roman Ryszard Sebastian Sławomir Stanisław Sylwia Szymon Tadeusz Tomasz Urszula Waldemar Weronika Wiesław Wiktor Wiktoria
  Wioletta Władysław Wojciech Zbigniew Zofia Zuzanna Zygmunt
  Adrian Adriana Alexandru Alin Alina Ana Anca Andrada Andreea Andrei Anișoara Aurel Aurelia Beniamin Bianca Bogdan Carmen Cătălin Cezar Cipriana Ciprian Claudia
  Claudiu Codruța Constantin Corina Cornel Cosmin Costel Costin Cristi Cristian Cristina Crina Dan Dana Daniela Darius Delia Diana Doina Doinita Dorel Dorin
  Dorina Dragoș Dumitru Elena Emanuela Emil Emilia Eugen Eusebiu Fănică Felicia Florentina Florica Florin Florina Gabi Gabriel Gabriela Georgeta
  Georgian Georgiana Ghiță Gigi Horia Ileana Ilie Ilinca Ioan Ioana Ion Ionel Ionica Ionuț Irina Iulia Iulian Larisa Laura Laurențiu Lavinia Leontina
  Liliana Liviu Loredana Luca Lucian Luminița Maricica Marian Mariana Marin Marinel Marius Mădălina Mihai Mihail Mirabela Mitică Monica Narcisa Nicolae
  Nicoleta Nicu Nicușor Oana Octavian Olimpia Ovidiu Petrica Petronela Rareș Raluca Răzvan Remus Robert Rodica Roxana Ruxandra Sabin Sebastian
  Sergiu Silviu Simona Sorin Sorina Ștefan Ștefania Stelian Teodora Teodor Tiberiu Titi Traian Tudor Valentin Valeriu Vali Vasilica Veronica Victor Vlad
  Aleksandar Angel Anelia Asen Atanas Biser Boyan Borislav Boryana Daniela Desislava Deyan Dimitar Dimitrinka Donka Elitsa Emilian Galina Galya Genoveva
  Georgi Gergana Hristo Iliya Iliyana Ivan Ivanka Ivaylo Ivelina Kalinka Kalina Kamen Kiril Krasimir Krasimira Lyubomir Lyudmila Mariya Martin Mariyka
  Milcho Mincho Mitko Nadezhda Nedelcho Neli Nikolay Ognyan Penka Petar Petya Plamen Radka Radoslav Radostina Rayna Rosen Rumen Rumyana Silvena Slavcho
  Snezhana Stanimir Stefka Stefan Stoyan Svetlana Svetoslav Tanya Teodora Todor Todorka Tsvetan Tsvetanka Tsvetelina Valentina Valeri Vanya Vasilka
  Velichka Veselin Veselina Violeta Yordan Yordanka Yoana Zahari Zhivka Zhivko Zlatka
  Anastasiia Andriy Artem Bohdan Bohdana Dmytro Daryna Fedir Halyna Hanna Iryna Ihor Inna Ivanna Kateryna Khrystyna Kyrylo Larysa Lesia Liudmyla Lyudmyla Maksym Marichka
  Mykola Mykhailo Mykyta Myroslava Nadiia Natalia Nataliya Oksana Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olha Olya Ostap Pavlo Petro Roman
  Ruslan Sasha Serhii Serhiy Sofiia Solomiya Svitlana Taras Tetiana Tetyana Tymofiy Uliana Vadym Vasyl Viktoriia Vitaliy Volodymyr Vyacheslav Yaroslav Yevhen
  Yulia Yuliia Yuriy Zakhar Zlata Zoya
  Abdulkader Abdulrahman Abeer Adel Aisha Akram Ala Alaa Amani Amin Amina Ammar Anwar Asma Assad Ayman Aya Baraa Basel Bashar Basma Bushra Dima Diaa Dua Duaa
  Eman Fadi Fadia Fahad Faisal Farah Faten Firas Ghada Ghassan Ghazal Habib Haidar Haitham Hala Hani Hanin Hassan Hayat Hiba Hisham Hossam Hussein
  Ibtisam Iman Ismael Issa Iyad Jalal Jana Jihad Jouri Joud Jumana Kamal Khaled Khalil Khawla Laith Lama Leen Lina Louay Lubna Luay Maen Maha Mahdi
  Mahmoud Majd Malak Manal Manar Marwa Marwan Maya Mays Mazen Mohanad Mona Muhannad Munir Nada Nadim Nahla Naji Najwa Nasser Nawal Nidal Nizar Nour
  Nura Omar Osama Qusai Raed Rafif Raghad Rahaf Rama Rami Rana Rasha Rawan Razan Reem Reham Riad Rima Rola Ruba Rula Saad Sabah Safa Sahar Salam Saleh
  Salim Samer Samar Sami Sawsan Shadi Shahd Shaima Sherin Sidra Suha Suhail Taim Talal Tareq Thaer Wael Wafa Waed Wassim Yahya Yara Yazan Zaid Zain Zainab
  Ziad Baran Berfin Dilovan Hevin Jiyan Khoshnaw Rojda Rojin Shirin Sherzad Zozan Shilan Hawar Azad Aram Soran
  Abeba Abel Abrehet Adiam Alem Almaz Aman Amanuel Asmeret Aster Awet Bereket Biniam Birhan Dawit Efrem Eden Elsa Ermias Eyob Feven Filmon Fiyori Freweini Genet Ghenet
  Habtom Haben Helen Hermela Hiwet Huruy Isaias Kibrom Kidane Kisanet Luwam Medhanie Mehari Mebrat Mengesha Merhawi Michale Mihret Milena Mulu
  Mussie Nahom Natnael Natsnet Negassi Okbay Rahel Rahwa Robel Ruta Saba Samrawit Selam Selamawit Semere Semhar Senait Senayt Seble Simon Solomon Tekle
  Temesgen Tesfay Tesfalem Tesfaye Tsegay Tsehay Tsigereda Weldu Winta Yemane Yodit Yohana Yohannes Yonas Yonatan Yordanos Zeray
  Abdi Abdirahman Abshir Ahmednur Amal Asha Ayaan Bashir Deeqa Fadumo Faduma Farhiya Fartun Filsan Guled Habiba Hamdi Halimo Hodan Ifrah Ilhan Istarlin
  Khadra Liban Muna Mulki Nasra Nimco Roble Sagal Sahra Samatar Sucdi Ubah Warsame Yasin Zamzam
  Anil Anand Anjali Anoushka Ashwin Asha Chandra Devi Dewanand Faizal Gaitri Ganesh Hardjo Haroen Indra Jagdew Kavita Kishan Lakshmi Mahesh Mangal Meena
  Naresh Narsingh Nirmala Pooja Prem Priya Radj Radjesh Radjen Rajesh Rakesh Ramesh Ravi Reshma Rishi Roshni Sandhia Sanjay Sharda Sharmila Shanti
  Soenil Soeradj Sunil Sunita Suresh Usha Varsha Vinod Vishal Winston Wensley Urmie Gwendell Gregory Mavis Muriel Orlando Romeo Rudi Sigourney Steven
  Clyde Curtley Dionne Djamila Edsel Eithel Elvia Enrique Ersilia Evangelina Gerwin Glenda Gilmar Hensley Humphrey Ivette Jairzinho Jandino Jeandro Jenairo Jocelyn
  Joselito Jurandy Kenrick Kimberley Lisandro Lucresia Marlon Marvelyn Milangela Naygel Nurainy Quinten Raynel Rigoberto Rosalinda Rugenio Shahaira Shurandy
  Sulaika Sherwin Tirso Tyrone Urvin Vernon Virginia Xiomara Yuraima Zulaika
  Kwame Kofi Ama Abena Akosua Yaw Kwabena Adwoa Esi Efua Blessing Precious Joy Faith Chidi Chioma Emeka Ngozi Ifeoma Obinna Tunde Mamadou Fatoumata Aminata Ibrahima
  Ousmane Aissatou Mariama Alpha Sekou Moussa Boubacar Kadiatou Binta Alhassane
  Farhad Farzana Fereshteh Ghulam Hamed Hamida Hashmat Homa Jamshid Jawid Khatera Laleh Mahnaz Maryam Masoud Mehdi Mina Mirwais Mojgan Morteza Mursal
  Nasim Nasrin Nilofar Omid Parisa Parwin Reza Roya Sahel Samim Shabnam Shahin Shahram Shogofa Siamak Soraya Tahmina Wahid Yalda Zahra Zalmai Zarghona
  Chen Hui Jing Ling Mei Minh Nguyen Thanh Thuy Tuan Linh Huong Lan Hoa Phuong Xiao Ying Wei
  Buna Chico Chanel Bolle Kromme Blonde Ome
`);

/** Family names. */
export const familyNames = words(`
  Adamović Ademi Ademović Ahmetović Alić Arifović Avdić Bajić Bajramović Bajrami Bakija Begić Beganović Berisha Bećirović Bislimi Bogdanović Cirić Čović Ćosić Dedić Delić Demirović
  Đorđević Djordjevic Dimitrijević Dragić Đurić Duraković Džafić Ferhatović Gashi Grebović Hadžić Halilović Halili Hamidović Hasani Hasanović Hodžić Horvat Hrustić
  Huseini Huseinović Ibraimi Ibrahimović Idrizi Iljazi Islamović Ivanović Jahirović Jakupović Jašarević Jahaj Jovanović Jovanov Kahrimanović Kamberović Kastrati Kelmendi
  Kovačević Krasniqi Kurteshi Kurtić Lakatos Lekić Mahmutović Malićević Marković Mehmedi Mehmedović Memedi Memišević Milenković Milić Milošević Mitrović
  Mujić Mujkić Mulić Mustafić Mustafov Muratović Nezirović Nikolić Nuhanović Omerović Osmanović Osmani Pavlović Petković Petrović Petrovici Radosavljević Ramadani Ramić
  Redžepi Redžepović Rizvanović Rustemi Sadiković Saiti Salihović Salkanović Sejdić Sejdiu Sejdović Selimi Selimović Simić Stanković Stojković Stojka
  Sulejmanović Suljić Šabanović Šainović Tahirović Tairović Todorović Topalović Vasić Vukić Zukić Zulfić Živković
  Ursaru Cioban Căldăraru Caldarar Cirpaci Ciurar Covaci Costache Dinca Dumitru Gabor Ghiță Iancu Ionescu Lăcătuș Lacatus Lupu Mihai Moldovan Munteanu Muti Năstase Oprea
  Păun Petrescu Popescu Rostaș Radu Rusu Stan Stanescu Stănescu Stoica Stoian Trandafir Tănase Ursu Vaduva Velcu Zamfir
  Angelov Asenov Atanasov Dimitrov Georgiev Hristov Iliev Ivanov Kirilov Kolev Marinov Mihaylov Mitkov Naydenov Petkov Petrov Rusev Sabev Slavov Stefanov
  Stoianova Stoyanov Stoyanova Todorov Vasilev Yordanov Yankov Yankova Zhelev
  Weiss Weisz Weißman Weisman Weerstein Winter Steinbach Rosenberg Reinhardt Rosenbach Franz Freiwald Laubinger Lutz Mettbach Meinhardt Petalo Petermann Georg Braun Krems
  Lafertin Wagner Schmidt Schattner Taikon Kalderash Demeter Tschurari Lovari Stojka Horváth Kovács Farkas Rafael Danko Baláž Oláh Rác Bihári Sárközi
  Kiefer Hommelen Kerstholt Gebbink Theunisz Bun Hogendoorn Dijksman Poelman Lamberts Boelsma
  Aydin Akbulut Akgün Aksoy Aktaş Arslan Aslan Ateş Avcı Aydoğan Bayrak Bilgin Bozkurt Bulut Can Çakır Çelik Çetin Çiftçi Çınar Coşkun Demir Demirci Demirel Doğan
  Duman Ekinci Erdem Erdoğan Erol Güler Gül Gündüz Güneş Gürbüz Işık Kaplan Kara Karabulut Karaca Karakaya Karataş Kartal Kaya Kılıç Kocaman Koç Koçak
  Korkmaz Köse Kurt Kuş Öz Özcan Özdemir Özer Özkan Öztürk Polat Sahin Şahin Şen Şentürk Tan Taş Tekin Toprak Tosun Turan Türk Uçar Uysal Ünal Yalçın
  Yavuz Yıldırım Yıldız Yılmaz Yüksel Zengin
  Abdellaoui Aarab Achahbar Afkir Ahannach Aissati Akhiat Allouch Amhaouch Amrani Azaoum Azzouzi Bakkali Bakkouri Belhaj Benali Benaissa Benchekroun Benhaddou Bennani Berrada
  Bouazza Boudouh Boukhari Boulahrouz Bouchti Boutahar Bouzambou Bouzid Chahid Chaouch Chaibi Cherkaoui Dahmani Daoudi Driouch Ezzahraoui Fakir Fassi Ghazouani
  Haddad Haddou Hamdaoui Hamdi Hassani Hilali Idrissi Jabri Karimi Kasmi Khattabi Laarbi Lahlou Lamrani Loukili Maanan Mansouri Mokhtari Mourabit Moussaoui
  Ouali Ouahabi Ouaziz Oulad Rahmani Rifi Saidi Sbai Slimani Tahiri Talbi Tahri Touzani Yaakoubi Zaoui Ziani Zerouali
  Nowak Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski
  Mazur Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Wróbel Stępień Adamczyk Dudek Zając Sikora
  Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Kovalchuk Savchenko Melnyk Marchenko Lysenko Rudenko Petrenko Moroz Boyko Polishchuk
  Hadad Khoury Haddad Al-Masri Al-Hassan Hamoud Darwish Sabbagh Kassem Kanaan Issa Khalaf Hamdan Mustafa Jasim Tekle Gebre Gebremedhin Gebreyesus Ghebremeskel Ghebrehiwet
  Habte Hagos Haile Kidane Kahsay Kiflay Mehari Mebrahtu Negash Okubay Tesfamariam Tesfamichael Tewolde Woldu Weldemichael Weldeslasie Yohannes Zerai Berhane
  Ramdin Ramdhani Ramkalup Ramlakhan Ramsaran Rampersad Bhagwandin Biharie Bissessar Chotkan Gajadhar Ganga Jagesar Jhagroe Kalloe Kanhai Khedoe Lachman
  Mahabier Mohan Narain Oemrawsingh Pahalwan Partiman Ramautar Sewnath Sital Soekhai Soekhoe Sukul Tewarie Wijntuin Zeefuik Kromosoeto Pawiroredjo
  Martina Maduro Marchena Sambo Isenia Girigori Cijntje Pieternella Rosalina Lourens Croes Kock Tromp Geerman Werleman Faneyte Winklaar Anthonij Koolman
  Martis Daal Provence Eisden Landveld Pinas Amoksi Deekman Kwidama Tjong Wongsodikromo Sedney Vrede Venetiaan
  Latuheru Pattiasina Matulessy Tuhumury Sahertian Manuhutu Metekohy Souisa Lekatompessy Tomasoa Pelupessy
  Abma Ausema Boersma Boonstra Bosma Brandsma Bruinsma Damsma Dijkstra Douma Elzinga Feenstra Galema Haitsma Halbertsma Hiemstra Hoekstra Hoitsma
  Huitema Jellema Jorritsma Kamstra Kingma Kooistra Kuipers Leenstra Lolkema Miedema Nauta Nicolai Oosterhuis Osinga Postma Reitsma Riemersma
  Rienstra Rozema Sikkema Sinnema Sytsma Terpstra Tolsma Veenstra Visser Wiersma Wiersema Wijbenga Zijlstra Zwart
`);
