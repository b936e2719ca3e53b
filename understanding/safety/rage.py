"""Rage, forced sex and what a child or neighbour shows of it. Part of ``violence``."""

RAGE = """
    bont_en_blauw|toegetakeld|in_elkaar_geslagen|in_elkaar_geschopt|in_elkaar_getrapt|afgeranseld
    {dader} .. woest|woedend|razend|door_het_lint|ontploft|flipt|tekeer ... bang|kapot|gooit|slaat|verstop*|deuren_eruit ! uitslag
    {dader} .. drift*|driftbui*|woedeaanval* ... bang|kapot|gooit|slaat|klap* ! kleuter peuter zoontje dochtertje
    trekt|trok|sleurt|sleepte|sleept .. aan|bij ?mijn|haar|de haar|haren|oor ! kale
    knijpt|kneep|geknepen .. in ?mijn|haar arm|keel|wang
    hand|handen .. uitgeschoten|uitschiet|uitschoot|uitschieten
    eist|dwingt|moet|wil .. seks|vrijen .. ook_als|terwijl_ik|pijn|anders|weiger*|boos|niet_wil|van_hem|tegen
    seks|vrijen|bed ... nee .. zeg|zei|toch .. door|doet|gaat + hij|man|vriend
    zeg|zei .. nee .. doet|gaat_hij|hij .. toch ?door + seks|bed|aan_mij|pijn|kleren
    durft niet|nooit ?meer ?alleen naar_huis|thuis ! tumor ziekenhuis moeder_alleen
    kind|kinderen|leerling|meisje|jongen|kleinzoon|kleindochter .. blauwe|honger|opgesloten|vastgebonden|geslagen|mishandel*|ineen ! {therapie} bloed*
    ex|hij .. staat|stond|wacht|loert .. voor|bij ?mijn|haar|ons deur|huis|raam|werk|auto + elke|weer|bang|steeds|niet_weg|durf ! taxi chauffeur
    van ?de|het trap|balkon gegooid|geduwd|gesmeten
    blijf_van_mijn_lijf|blijf_van_mijn_lijfhuis|veilig_thuis|opvanghuis|vrouwenopvang ! vrijwilliger werk_bij
    vlucht|vluchten|gevlucht|weglopen .. voor|van ?mijn man|hem|vader|vriend|partner|ex
    contactverbod|straatverbod|huisverbod ! bezoek
    aangifte .. tegen|van ?mijn man|ex|vader|zoon|vriend|broer|mishandeling|bedreiging
    uit huis|bed|auto gezet|gegooid|getrapt + man|hij|vriend|vader|zoon ! huur
"""  # noqa: E501 - one rule a line
