"""Power over somebody without a blow: locking in, isolating, controlling money or phone, and humiliating."""

COERCION = """
    # being kept in, or from people and care
    {dader} .. laat .. mij|me|haar|hem|mama|moeder niet|nooit|niemand .. bellen|weg|naar_chemo|naar_huis|buiten|alleen|praten|dokter|huisarts|ziekenhuis ! \
ziekenhuis_laat bang_zijn los in_de_steek
    mag|mogen ?ik|zij|hij|mijn ?moeder|zus|dochter|vriendin .. van ?mijn|haar|zijn|onze hem|haar|man|zoon|vrouw|partner|vriend|schoonzoon|vader|ex \
.. niet|geen|nooit|niemand .. bellen|buiten|weg|naar_buiten|praten|huisarts|dokter|vriendinnen|familie|alleen|werken|geld|pinpas|telefoon|bezoek
    mag .. niemand|niet|geen .. bellen|buiten|zien|praten|spreken|bezoek|vriendinnen .. van ?mijn|haar hem|man|vriend|zoon|partner|schoonzoon
    sluit|sloot|sluiten ?hij|ze|zij mij|me|haar|hem .. op|in ! bij_een aan
    {dader} .. mij|me|haar|moeder .. opgesloten|ingesloten|buitengesloten ! voel
    deur ?wel|weer ?gisteren op_slot + zodat|dat_ik_niet|dat_zij_niet|eruit|kon_niet|sleutel ! nachtdienst winkel centrum
    sluit .. deur .. slot + hij|ze|mij|haar
    op_slot zodat|omdat|dat ik|zij|ze|mama niet
    houdt|hield ?hij|ze mij|me|haar|hem binnen|gevangen|weg_van
    pakt|pakte|afgepakt|neemt|nam|houdt .. mijn|haar|moeders pinpas|bankpas|telefoon|paspoort|sleutels|rollator|medicijnen|pillen .. af|in|achter|weg
    mijn|haar|moeders pinpas|bankpas|telefoon|paspoort|sleutels|medicijnen|pillen|pijnstillers .. afgepakt|ingenomen|af_gepakt|verstopt|weggenomen + hij|{dader}
    houdt|hield ?mijn|haar|zijn|haar geld|medicijnen|pillen|pijnstillers achter
    # money
    bonnetjes|kasboek|kassabon* .. laten_zien|inleveren|verantwoord*|controle*|overleggen + man|hij|hem|vriend|zoon
    mijn|haar ?eigen uitkering|loon|salaris|geld|aow|pensioen .. naar|op ?zijn|hem rekening|zak
    haalt|plundert|pint|steelt|jat .. rekening|geld|pinpas .. moeder|oma|opa|vader|haar|mijn + zoon|kleinzoon|dochter|hij|buurman ! vakantie
    moeder|oma|opa|vader .. rekening .. leeg*|geplunderd ! helpt
    krijg .. euro|zakgeld .. van mijn_man|hem|mijn_vriend + moet|mag|als_ik
    # phone and whereabouts
    {dader} .. leest|controleert|checkt|bespiedt|volgt|kijkt_elke|kijkt_altijd .. mijn|haar telefoon|mobiel|berichten|appjes|whatsapp|locatie|mail
    mijn|haar telefoon|mobiel|berichten|appjes .. kijkt|leest|controleert|checkt .. hij|ie|{dader}
    wis|verwijder|delete ik ?dit|het ?zo ?weer ?meteen + hij|man|hem|ziet
    als hij|mijn_man|ie ?dit|het ziet|leest|vindt|merkt|hoort + bang|slaan|zwaait|boos|kwaad|straf|niet_goed|krijg_ik
    controleert|controleren .. mijn|haar telefoon|geld
    # humiliation
    noemt|noemde|scheldt ?hij|ze|mijn ?man|vader|zoon ?mij|me|haar ?altijd|steeds ?voor|uit .. rot*|hoer|lelijk*|waardeloo*|nutteloo*|vies*|walgelijk*|wijf|\
slet|dom|trut|last|afgeschreven|kankerwijf|kankerhoer|vuil*
    kleineert|vernedert|vernederd|gekleineerd + hij|man|vrouw|vriend|zoon|vader|partner|thuis
    scheldt|schelden|gescholden|uitgescholden|uitscheldt .. {dader}|mij|me|haar|mama ... elke|altijd|bang|dreig*|hoer|slaat|steeds ! verkeer wachtkamer
    gooit ?hij|ze mijn|haar spullen|kleren ?op|naar buiten|straat|weg
    gooit|zet|schopt ?hij|mijn ?man|vriend mij|me ?weer ?eruit|op|uit ?de|het straat|huis + hij|man|vriend + als|bang|midden_in
"""  # noqa: E501 - one rule a line
