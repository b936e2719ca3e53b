"""Frequent words by which ``languages`` tells languages apart, without apostrophes and Turkish or Polish accents.

A word that Dutch has too says nothing, so lists may overlap with ``OTHERS``. Words that Dutch borrows whole (sorry,
support, feel, thanks, selam) stand in none.
"""

#: Words that tell much, because few other languages have them.
ENGLISH = """
    im ive ill dont doesnt didnt cant cannot couldnt wouldnt shouldnt wont isnt arent wasnt werent havent hasnt
    hadnt youre youve theyre weve whats wheres theres thats hes shes myself your yours our their they them this that
    these those what which who why how where when while whether there here with without from about after before
    since through between because cause becuase although though would could should does did will someone somebody
    anyone anybody everybody everyone something anything nothing everything else such than then only any some also
    into wanna wants wanted husband wife mother father mum mummy dad parents daughter brother sister children friend
    doctor hospital sick scared afraid alone lonely tired pain breathe bleeding treatment surgery diagnosed passed
    died dying lost told said says tell talk speak know knows think understand find need needs please looking going
    every very really just english anymore question questions nearby closer young hear ask asks asked feeling
    """
#: Words that tell a little.
ENGLISH_HINTS = """
    i my cancer to the and you are am be have has do can it its for but not at an or if she her his by as were been
    being us now all more most much out over many year years month week day today yes good new two read last free
    get got make made work people person name mom son kids bad back again id of in is was we he me on no so had men
    want war under hat place places near far best old give take come came went live lives lived living house home
    meet leave call phone morning evening still too own next
    """

TURKISH = """
    ve icin degil nasil nerede nereden nereye neden kimse kimseye kimseyle kimden kime yok bir biri birisi bu cok
    daha gibi sonra beni bana benim bende seni senin sizin size bizim bize onun onu annem anneme annemi annemin
    babam babama babami babamin kocam kocama karim esim esime esimi oglum oglumu kizim kizima kardesim kardesime
    ablam abim cocuk cocuklar hasta hastasi hastayim hastalik hastane hastaneye hastanede tedavi tedavim tedavime
    ameliyat agri agrim yardim yardima lazim yardimci edin edebilir edebilirim misiniz musunuz misin musun miyim
    olur oldu oldum olan olarak oldugu oldugum oldugunu olmak lutfen iyi kotu sey seyi hic hicbir simdi bugun yarin
    gece geceleri gunler evde ucretsiz turkce hollandaca hollanda hollandada insan insanla yalniz yalnizim yorgun
    yorgunum uzgun uzgunum korku olum olumu olmek ama artik kadar kanseri kanserim bile hala nefes kaybettim
    psikolog kendimi saat kac kacta acik uzak yakin yakinda yakinimda yakininda soru sorum gunaydin tesekkur ederim
    sonuclar sonuclarim persembe pazartesi carsamba konusmak gitmek istah istahim memem saclarim peruk sigorta
    sigortami cunku fakat belki peki ablami dede torunum arkadas arkadasim numara numarasi yasinda yasindayim zor
    kolay guzel herkes herkese hepsi birlikte beraber baska ayni boyle soyle oyle nedir hangi ediyorum yapamiyorum
    aldim aldilar ise gelen geldi gitti dedi
    """
TURKISH_HINTS = """
    de da en ne mi mu o ben sen biz siz var kim ona ile her gun ay yil hafta yeni para ev is kanser kemo doktor grup
    merhaba tesekkurler yer telefon hep ki ya veya iki once tercuman normal evet hayir tamam sali cuma evre anne
    baba abla abi dernek merkez adres peki tabii kilo
    """

POLISH = """
    jestem sie mnie mna czy gdzie kiedy dlaczego ktos kims cos czego kogo komu juz tylko tez bardzo dobrze prosze
    dziekuje witam czesc pomoc pomocy pomoze potrzebuje potrzebny potrzebna szukam mieszkam mieszkanie pracuje prace
    pracy moge mozna moze mozesz chce chcialabym chcialbym wiem nic nikt nikogo maz meza mezem zona zone zony corka
    corki dziecko dzieci dzieciom nowotwor chemia chemii chory chora choroba choroby chorobe lekarz lekarza szpital
    szpitala szpitalu leczenie leczenia operacja operacji operacje boje boli smutno samotna samotny przez przed przy
    oraz albo dla pod tego tym jej jego lat miesiac miesiacu miesiecy tydzien tygodnie tygodni teraz dzis polsku
    polski polska holandii rozmawiac porozmawiac powiedziec zrobic robic byc zyc umrzec umarla umarl zmarl zmarla
    raka rakiem piersi bialaczke bialaczka ciagle ktory ktora ktore sobie zeby moja mojej mojego swoje mowie mowicie
    kosztuje jest pytanie pytania daleko blisko blizej miejsce grupy wsparcia wsparcie rodzina rodziny kobieta
    mezczyzna mlody mlodzi dostalam dostalem wyniki badania badanie wizyta wizyte ubezpieczenie pieniadze pieniedzy
    zmeczona zmeczony sily spac spie jesc apetytu wlosy peruka peruke strach smierc smierci zycie zycia umrze umiera
    babcia dziadek wnuk przyjaciel tlumacz tlumacza jezyk mowi powiedzial powiedziala poprosze rozumiem rozumie nasz
    nasza zawsze nigdy czasem troche duzo malo wiecej mniej tutaj jutro wczoraj robicie gdzies wszystko wszyscy
    wszystkich zaden pani panstwo jestesmy jestescie maja byla bylam bylem nadal dlatego chociaz przeciez godzinie
    ktorej kazdy kazda razem naprawde codziennie
    """
POLISH_HINTS = """
    nie to na do po za jak tak co ze mam ma masz mamy w z i o u od ale bo kto syn mama tata rak sama rok roku byl
    bylo jeszcze nawet bez lub ich nas was nam ile by mi mu im oni ona ono dzien dobry pan telefon numer adres
    termin tam wynik grupa praca nikim domu dom dobra
    """

#: Dutch with its dialects, Frisian, and languages around it: what speaks against all of the four.
OTHERS = """
    ik k ikke ie je jij jou jouw u uw hij zij ze hem haar mij me mijn mn mien min m zn zijn wij we ons onze jullie
    hun de den het t een n en dat da die dit deze der van op te ten voor met aan bij naar uit om als dan nog ook wel
    maar mar mer meer heb hebt heeft ben bent is was waren wil wilt wilde kan kun kunt kunnen moet moeten mot mut
    mag ga gaat gaan kom komt doe doet doen word wordt worden weet zeg zegt zoek hoe wat waar wie wanneer waarom er
    daar hier zo nu al alle alles iets niks niets niet nie neet nait geen gin gien gein veel heel erg goed weer
    altijd thuis moe ziek kanker man vrouw moeder vader mam pap mama papa kind kinderen zoon dochter huis hulp
    iemand mensen mens dag graag bedankt dank hoi hallo ja nee nou of over onder door tot na sinds want omdat dus
    toch even echt gewoon allemaal elke ander andere in so he men had no war ma do ne mi on aardig fijn lief leuk
    goedemorgen goedemiddag goedenavond
    yn fan heit siik hokker wurch mei net gjin mear dy sa ek bin kin hat
    ich und nicht der das mit auf ein eine mein meine habe sich auch wir sie wie dem des zu von es nach aus wenn
    jeg ikke og det som til har inte och jag att av med ett ei
    les une est et pas pour dans avec sur suis qui que mes ce cette vous nous mais ou aux du au la le il elle
    el los las una por con para esta del su se lo mas como muy pero di che non per sono della nel un ho mia nao uma
    os em sunt si nu este jsem jako jsou aby pri nebo som sme ako pre sam koji koja kako sto
    """

#: Persian, written in the letters that it shares with Arabic.
PERSIAN = "است هست هستم هستند دارم دارد داریم دارید دارند را که این برای نمی می خود شما چه بود شد کرد نیست کنم"
