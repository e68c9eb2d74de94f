# Ce qui est à faire : brouillons, consultations à signer, contrôles dus, drapeaux rouges sans mesure enregistrée.

to-do =
    .title = À faire
    .drafts = Brouillons
    .to-sign = À signer
    .reviews = Contrôles dus
    .flags = Drapeaux rouges à traiter
    .more = Les { $shown } premiers sont affichés ; il y en a d’autres.
    .open-visit = Ouvrir la consultation
    .open-patient = Ouvrir le patient
    .emergencies = { $count ->
        [one] { $count } urgence
       *[other] { $count } urgences
    }

to-sign =
    .note = Brouillons dont l’examen de base est complet, et brouillons qui rectifient une consultation signée. Les vôtres viennent en premier.
    .none = Aucune consultation n’attend d’être signée.
    .open = Relire et signer

reviews =
    .note = Consultations signées avec une date de prochain contrôle. Une consultation quitte cette liste dès qu’une consultation signée suit à cette date ou plus tard, ou une plus récente avec sa propre date.
    .until = Dus jusqu’au
    .none = Aucun contrôle n’est dû d’ici au { $day }.
    .on = Contrôle le
    .overdue = { $days ->
        [one] en retard de { $days } jour
       *[other] en retard de { $days } jours
    }
    .today = aujourd’hui
    .in-days = { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }

flags =
    .note = Aucune des mesures qu’ils demandent n’est enregistrée. Les urgences immédiates d’abord, puis les consultations les plus récentes. Rien ne quitte cette liste avec le temps seul.
    .none = Aucun drapeau rouge n’attend de mesure.
    .hidden = Cette liste est la lecture des consultations par le logiciel. « Saisie seule » est activé dans les réglages ; elle n’est donc pas affichée.
    .act = Agir
    .ago-today = aujourd’hui
    .ago = { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
    .record = Enregistrer ce qui a été fait…
    .of-visit = { $patient } · examen du { $time }, { $ago }

settles =
    .ask = Ceci dit ce qui a été fait au sujet de :
    .hint = Ne cochez un drapeau rouge que si le texte dit ce qui a été fait à son sujet : il quitte alors la liste des drapeaux rouges à traiter.
    .needed = Cochez-en au moins un.
    .about = { $count ->
        [one] Au sujet du drapeau rouge : { $flags }.
       *[other] Au sujet des drapeaux rouges : { $flags }.
    }
