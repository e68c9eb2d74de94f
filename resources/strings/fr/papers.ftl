# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
    .program = Foot Drop Desktop
    .title = Fiche de secours
    .lead = Ce code ouvre le registre quand les phrases de passe sont perdues.
    .clinic = Cabinet
    .vault = Registre
    .made = Établie le
    .code = Code de secours
    .group = { $group }
    .reading = Les zéros sont barrés. Les lettres I, L, O et U n’apparaissent pas.
    .qr = Le même code, à lire comme texte
    .opens = Ce qu’il ouvre
    .opens-text = Quiconque a ce code peut ouvrir tout le registre et donner une nouvelle phrase de passe à un praticien. Sans phrase de passe et sans cette fiche, personne ne peut ouvrir le registre.
    .keep = Où la conserver
    .keep-text = Imprimez deux fiches. Scellez chacune dans une enveloppe et signez sur le rabat. Gardez-les sous clé à deux endroits, dont l’un dans un autre bâtiment. N’en gardez jamais une à côté de l’ordinateur, ni sous forme de fichier ou de photo.
    .use = Comment l’utiliser
    .use-text = Sur l’écran qui demande la phrase de passe, choisissez « Utiliser la fiche de secours » et saisissez ou scannez le code. Majuscules, espaces et tirets sont sans importance ; O vaut 0, I et L valent 1. Le dernier signe de chaque groupe est un contrôle : un groupe mal saisi est ainsi désigné. Chaque utilisation est consignée et demande une nouvelle phrase de passe.
    .void = Quand elle est caduque
    .void-text = Une nouvelle fiche rend celle-ci caduque : détruisez alors celle-ci. Les sauvegardes effectuées auparavant s’ouvrent encore avec elle.
    .check = Une fois par an, ouvrez l’enveloppe, vérifiez que le code est lisible et scellez-la de nouveau.
    .number = Fiche
    .place = Conservée à
    .sealed = Scellée le
    .by = Par
    .footer = Foot Drop Desktop · fiche de secours du registre { $vault } · Page 1 sur 1

export =
    .kind = Dossier d’un patient
    .title = Dossier du patient
    .heading = Tout ce qui est conservé
    .made = Exporté le { $time } par { $name }
    .patient = Patient
    .details = État actuel
    .merged = Fusionné avec celui-ci
    .family = Nom de famille
    .given = Prénom
    .other-names = Autres noms
    .sex = Sexe
    .birth-date = Né(e) le
    .mrn = N° dossier
    .contact = Contact
    .notes = Notes
    .added = Ajouté
    .visits = Consultations signées
    .no-visits = Aucune consultation n’a été signée.
    .performed = Effectuée
    .finding = Résultat
    .signer = Signée par
    .void = { $finding } (invalidée)
    .erased = Le contenu a été effacé.
    .visit = Consultation du { $date }
    .versions = Tout ce qui a été signé de cette consultation
    .signed-at = Signé le
    .signed = Quoi, et son SHA-256
    .changed = Version { $version } : { $reason }
    .trail = Demandes, et qui a consulté ce dossier
    .requests = Demandes du patient
    .request = Demande
    .outcome = Suite donnée
    .no-requests = Aucune demande n’a été notée.
    .access = Qui a lu, imprimé, exporté ou modifié
    .no-access = Rien ne figure au journal d’audit.
    .number = N°
    .where = Ordinateur

kind =
    .signed = Version { $version }
    .amended = Version { $version }, rectifiée
    .addendum = Addendum à la version { $version }
    .countersigned = Contreseing de la version { $version }
    .voided = Invalidée

request =
    .access = Copie du dossier
    .correction = Correction
    .erasure = Effacement

outcome =
    .granted = acceptée
    .partly = acceptée en partie
    .refused = refusée
    .open = pas encore décidée

emergency =
    .kind = Courrier d’urgence
    .title = Courrier d’urgence
    .heading = Pied tombant : l’examen a été arrêté
    .to = À
    .from = De
    .reason = Motif de l’arrêt
    .letter = Courrier
    .urgency = Degré d’urgence : { $urgency }
    .flag = { $flag } – { $tier }, agir { $within }
    .set-aside = { $flag } – écarté par { $name } : { $reason }
    .set-aside-only = { $flag } – écarté
    .no-flags = Aucun drapeau rouge n’a reçu la réponse oui ni n’est montré par ce qui a été examiné.
    .not-asked = Questions de drapeaux rouges non posées : { $flags }.
    .found = Ce qui a été trouvé
    .side = { $side } : { $label } ; pied ballant : { $flail ->
        [yes] oui
        [no] non
       *[other] indéterminé
    }.
    .strength = Force, cotation MRC 0–5
    .abnormal = Autres constatations non normales
    .story = Anamnèse
    .core-open = Non examiné de l’examen de base
    .shortened = { $text } … (abrégé ; le texte entier est dans le registre)
    .names-shortened = { $names } ; et { $count } de plus dans le registre
    .sign = { $sign } remplace un signe qui ne peut pas être imprimé ; il figure dans le dossier.
    .closing = Ce courrier dit ce qui avait été trouvé quand l’examen a été arrêté. Non examiné ne signifie pas normal.
