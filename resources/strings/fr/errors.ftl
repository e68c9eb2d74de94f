# What happened, where, and what to do. One line each.

input =
    .unreadable = { $name } ne peut être lu ({ $why }). Vérifiez le chemin et les droits d’accès.
    .too-large = { $name } dépasse { $limit } Mo. Donnez les réponses d’un seul examen.
    .not-utf8 = { $name } n’est pas du texte UTF-8 (octet { $place }). Enregistrez-le en UTF-8.
    .malformed = { $name } n’est pas du JSON : ligne { $line }, colonne { $column }. Corrigez-le à cet endroit.
    .too-deep = { $name } comporte plus de { $limit } niveaux d’imbrication. Donnez les réponses d’un seul examen.
    .duplicate-key = { $name } contient deux fois la clé « { $key } ». Gardez-en une.
    .not-a-number = { $name } contient { $word }, qui n’est pas un nombre accepté. Omettez l’élément s’il n’est pas renseigné.
    .not-answers = { $name } n’est ni un objet de link ids ni une QuestionnaireResponse. Donnez l’un des deux.
    .other-resource = { $name } est une ressource { $resource }. Donnez une QuestionnaireResponse.
    .no-questionnaire = { $name } ne dit pas à quel questionnaire il répond. Ajoutez « questionnaire ».
    .other-form = { $name } répond à un autre formulaire ({ $form }). Donnez des réponses de l’examen du pied tombant.
    .status = { $name } a le statut « { $status } » et n’est pas lu. Donnez une réponse en cours, terminée, rectifiée ou arrêtée.
    .item-twice = { $name } répond deux fois à { $item }. Gardez une réponse.
    .group-answered = { $name } répond à { $item }, qui est un titre. Supprimez cette réponse.

answer =
    .unknown-item = { $item } n’est pas un élément de { $form }. Vérifiez le link id.
    .not-enabled = { $item } ne s’applique pas aux autres réponses. Supprimez-le, ou corrigez la réponse dont il dépend.
    .not-boolean = { $item } : { $value } n’est ni true ni false.
    .not-integer = { $item } : { $value } n’est pas un nombre entier.
    .not-a-number = { $item } : { $value } n’est pas un nombre.
    .not-a-code = { $item } : { $value } n’est pas un code textuel. Écrivez cotations et codes entre guillemets.
    .not-in-list = { $item } : « { $value } » n’est pas l’un de { $allowed }.
    .not-a-list = { $item } : { $value } n’est pas une liste non vide. Omettez l’élément s’il n’est pas renseigné.
    .repeated = { $item } : une valeur figure deux fois ({ $value }). Gardez-en une.
    .stands-alone = { $item } : « { $value } » ne peut accompagner une autre valeur.
    .out-of-range = { $item } : { $value } est hors de { $low } à { $high }.
    .too-early = { $item } : { $value } est avant { $low }.
    .too-late = { $item } : { $value } est après { $high }.
    .too-exact = { $item } : { $value } a plus de { $decimals } décimales.
    .not-a-date = { $item } : { $value } n’est pas une date comme 2026-03-09.
    .not-text = { $item } : { $value } n’est pas un texte.
    .not-kept = { $item } contient un caractère qui ne peut être conservé ({ $char }, un caractère de contrôle ou la moitié d’une paire). Supprimez-le.
    .too-long = { $item } dépasse { $limit } caractères. Raccourcissez-le.
    .one-only = { $item } n’admet qu’une réponse. Gardez-en une.
    .wrong-type = { $item } a { $value } là où { $wanted } est attendu.
    .other-system = { $item } est codé dans un autre système. Utilisez { $system }.
    .unknown-origin = { $item } a l’origine inconnue « { $value } ».

form =
    .invalid = { $file }, { $item } : cette règle n’est pas respectée : { $rule }.
    .unknown = Le formulaire { $form } n’est pas connu. Connus : { $known }.
    .unknown-version = Le formulaire { $form } n’a pas de version { $version }. Connues : { $known }.
    .changed = { $name } n’est pas le fichier publié (forms/LOCK). Réinstallez le logiciel.

anatomy =
    .invalid = resources/anatomy.toml : cette règle n’est pas respectée : { $rule }.

resource =
    .missing = { $name } manque. Réinstallez le logiciel.

language =
    .unknown = La langue « { $language } » n’est pas connue. Connues : { $known }.

output =
    .not-written = { $name } n’a pas été écrit ({ $why }). Choisissez un autre endroit ; rien n’a été perdu.
    .practice-sheet = Les données d’entraînement n’ont pas de fiche de secours : elles s’ouvrent sans phrase de passe. Rien n’a été imprimé.
    .font-missing = Aucune police fournie ne peut imprimer { $chars }. Modifiez ce texte, ou écrivez-le dans une autre écriture ; rien n’a été perdu.
    .not-printed = L’impression n’a pas eu lieu : { $name } ne l’a pas acceptée ({ $why }). La consultation est inchangée. Choisissez une autre imprimante, ou enregistrez le compte rendu en PDF.
    .not-shown = L’impression n’a pas eu lieu : cet ordinateur n’a ni imprimante configurée ici ni programme affichant les PDF. La consultation est inchangée. Enregistrez le compte rendu en PDF et imprimez-le ailleurs.

command =
    .wrong = { $why }. Voir footdrop-desktop --help.
    .both-standard-output = --json - et --pdf - se mêleraient dans un même flux. Donnez un nom de fichier à l’un des deux.
    .prior-alone = --prior et --weeks-ago vont ensemble. Donnez les deux ou aucun.
    .number = { $option } { $value } n’est pas un nombre de { $low } à { $high }.
    .restore-where = Donnez l’une des options --to NEWDIR, --replace et --rehearse.
    .rehearse-sheet = Un essai de restauration se fait avec une phrase de passe. Pour essayer la fiche de secours, restaurez avec --to NEWDIR.
    .clinician = Dites qui ouvre le registre : --clinician avec l’un de { $known }.
    .no-passphrase = Aucune phrase de passe n’a été donnée. Lancez la commande dans un terminal, ou donnez --passphrase-fd N avec un descripteur de fichier ouvert. Rien n’a été modifié.

record =
    .text-refused = Un texte contient un caractère qui ne peut être conservé ({ $char }, un caractère de contrôle ou la moitié d’une paire). Supprimez-le ; rien n’a été perdu.
    .newer = { $name } a été écrit par une version plus récente du logiciel. Mettez celle-ci à jour pour l’ouvrir ; rien n’a été modifié.
    .disk-full = Le disque de { $name } est plein. Ce qui était déjà enregistré est sauf, et ce qui est à l’écran y reste et sera enregistré avec la prochaine réponse. Libérez de l’espace.
    .busy = Le registre dans { $name } est utilisé par un autre programme. Rien n’a été modifié. Fermez ce programme et réessayez.
    .not-reached = Le registre dans { $name } n’a pu être lu ni écrit ({ $why }). Ce qui était déjà enregistré est sauf ; rien n’a été modifié. Vérifiez le disque et réessayez.
    .retired = Le registre dans { $name } a été déplacé vers un autre ordinateur et n’est gardé ici que pour être lu. Poursuivez avec celui qui a été déplacé.

settings =
    .unreadable = Le fichier de réglages { $name } ne peut être lu ({ $why }). Le registre est inchangé. Vérifiez les droits d’accès, ou trouvez le registre pour continuer.
    .malformed = Le fichier de réglages ne peut être lu. Le registre lui-même est inchangé. Trouvez le registre pour continuer ; les réglages seront alors réécrits.
    .unknown = Le fichier de réglages contient « { $key } », que ce logiciel ne connaît pas. Le registre est inchangé. Trouvez le registre pour continuer, ou mettez le logiciel à jour.
    .wrong-type = Le fichier de réglages contient { $value } pour { $key }, qui est d’un autre type. Le registre est inchangé. Trouvez le registre pour continuer.
    .too-long = Le fichier de réglages contient plus de { $limit } caractères pour { $key }. Le registre est inchangé. Trouvez le registre pour continuer.
    .too-many-lines = Le fichier de réglages contient plus de { $limit } lignes pour { $key }. Le registre est inchangé. Trouvez le registre pour continuer.
    .range = Le fichier de réglages contient { $value } pour { $key } ; { $low } à { $high } sont possibles. Le registre est inchangé. Trouvez le registre pour continuer.
    .choice = Le fichier de réglages contient { $value } pour { $key }, qui n’est pas l’un de { $known }. Le registre est inchangé. Trouvez le registre pour continuer.
    .number = Le fichier de réglages contient { $value } pour { $key }, que personne ne peut composer : chiffres, espaces et + sont possibles. Le registre est inchangé. Trouvez le registre pour continuer.

logo =
    .not-read = Le logo { $name } ne peut être lu ({ $why }). Les documents sont imprimés sans lui. Vérifiez le fichier, ou choisissez-en un autre.
    .too-large = Le fichier du logo dépasse { $limit } ko. Rien n’a été modifié. Enregistrez-le plus petit, ou choisissez-en un autre.
    .unknown-kind = Le logo n’est ni un PNG ni un SVG. Rien n’a été modifié. Enregistrez-le dans l’un de ces formats.
    .damaged = Le logo ne peut être lu jusqu’au bout ({ $why }). Rien n’a été modifié. Enregistrez de nouveau l’image, ou choisissez-en une autre.
    .too-many-pixels = Le logo a { $width } × { $height } pixels ; { $limit } par côté sont possibles. Rien n’a été modifié. Enregistrez-le plus petit.
    .unsafe = Le logo contient { $what }, ce qui n’est pas permis dans un logo. Rien n’a été modifié. Enregistrez-le en PNG, ou sans cela.
    .not-drawn = Le logo contient { $what }, ce qui ne peut être dessiné ici. Rien n’a été modifié. Enregistrez-le en PNG, ou en formes simples.
    .empty = Le logo est vide : il n’y a rien à dessiner. Rien n’a été modifié. Choisissez-en un autre.

screen =
    .missing = Il n’y a pas d’écran ici. Utilisez --practice FOLDER pour dessiner l’examen d’entraînement dans des fichiers, ou la commande assess.

place =
    .copy-differs = La copie { $name }, relue, diffère de ce qui a été écrit et a été supprimée. L’original est inchangé. Utilisez un autre disque.
    .network = { $name } est sur un lecteur réseau ou fourni par un programme ({ $kind }), ce qui peut endommager un registre. Rien n’a été modifié. Choisissez un dossier sur un disque de cet ordinateur.
    .synced = { $name } est dans un dossier que { $service } synchronise, ce qui peut endommager un registre. Rien n’a été modifié. Choisissez un dossier en dehors, et utilisez les sauvegardes pour les copies.
    .read-only = { $name } ne peut être écrit. Rien n’a été modifié. Vérifiez les droits d’accès et le disque, ou choisissez un autre dossier.
    .in-use = Ce registre est déjà ouvert : { $user } sur { $host } depuis { $since }. Rien n’a été modifié. Fermez-le d’abord là-bas.

key =
    .wrong = Cette phrase de passe ou ce code n’ouvre pas le registre. Rien n’a été modifié. Vérifiez les majuscules et la langue du clavier, puis réessayez.
    .cost = Cette clé demande { $memory } Mo, { $passes } passes, { $lanes } voies, ce qui est hors des limites sûres. Elle n’a pas été essayée et rien n’a été modifié. Utilisez une autre clé ou une sauvegarde.
    .memory = L’ouverture du registre nécessite { $needed } Mo de mémoire libre. Rien n’a été modifié. Fermez d’autres programmes et réessayez.
    .not-verified = La nouvelle clé ne s’est pas rouverte lors du test. Rien n’a été modifié. Redémarrez l’ordinateur et réessayez.
    .recovery-length = Le code de secours a { $wanted } lettres et chiffres ; { $count } ont été saisis. Comparez-le avec le papier.
    .recovery-group = Le groupe { $group } du code de secours est erroné. Comparez-le avec le papier, et vérifiez l’ordre des groupes.
    .no-slots = { $name } ne contient pas de clés (keyslots.json). Rien n’a été modifié. Choisissez un autre dossier, ou restaurez une sauvegarde.
    .slots-damaged = Les clés dans { $name } sont endommagées et n’ont pas été utilisées. Rien n’a été modifié. Restaurez-les depuis une sauvegarde.
    .slots-newer = { $name } a été écrit par une version plus récente du logiciel. Rien n’a été modifié. Mettez celle-ci à jour.
    .slots-changed = Les clés de ce registre ont été modifiées hors du logiciel. Rien n’a été écrit. Restaurez-les depuis une sauvegarde, et prévenez la personne chargée de cet ordinateur.
    .wait = Attendez { $seconds } s avant le prochain essai.
    .inactive = Ce praticien a été désactivé et n’ouvre plus le registre. Adressez-vous à un autre praticien.
    .no-slot = Ce registre n’a pas de telle clé. Rien n’a été modifié. Choisissez un autre nom, ou utilisez la fiche de secours.
    .no-signing-key = La clé de signature de cette phrase de passe n’est pas connue du registre. Rien n’a été signé. Faites réinitialiser votre phrase de passe par un autre praticien.
    .recovery-differs = Ce n’est pas le code de la fiche qui vient d’être établie. Rien n’a été modifié. Comparez-le avec le papier et saisissez-le de nouveau.
    .weak = Cette phrase de passe est trop facile à deviner. Utilisez au moins 15 caractères, par exemple cinq ou six mots sans lien entre eux, sans votre nom ni celui du cabinet.

vault =
    .missing = Il n’y a pas de registre à { $name }. Si le disque n’est pas connecté, connectez-le et réessayez. Sinon, trouvez le registre, ou restaurez une sauvegarde.
    .there = { $name } contient déjà un registre. Il n’a pas été touché. Ouvrez celui-là, ou choisissez un autre dossier.
    .not-empty = { $name } n’est pas vide. Il n’a pas été touché. Un registre a besoin d’un dossier pour lui seul : choisissez-en un nouveau.
    .is-backup = { $name } est une sauvegarde, et non un registre : ce qui y serait saisi serait perdu. Elle n’a pas été touchée. Restaurez-la dans un nouveau dossier.
    .older = Le registre dans { $name } a été écrit par une version plus ancienne du logiciel. Déverrouillez-le une fois dans celle-ci, qui effectue d’abord une sauvegarde ; puis vérifiez-le.
    .no-database = Le dossier { $name } contient les clés d’un registre, mais pas le registre lui-même. Rien n’a été modifié. Restaurez une sauvegarde.
    .foreign = { $name } contient une autre base de données, qui n’est pas le registre de ces clés. Elle n’a pas été touchée. Trouvez le bon dossier, ou restaurez une sauvegarde.
    .truncated = Le registre dans { $name } a été tronqué (il reste { $size } octets). Rien n’a été modifié. Vos sauvegardes ne sont pas touchées : restaurez la plus récente.
    .damaged = Le registre dans { $name } est endommagé ({ $why }). La phrase de passe était correcte. Rien n’a été modifié et rien de plus n’est écrit. Vos sauvegardes ne sont pas touchées : restaurez la plus récente.
    .newer = Le registre dans { $name } a été écrit par une version plus récente du logiciel (édition { $theirs } ; celle-ci connaît { $ours }). Rien n’a été modifié. Mettez ce logiciel à jour, ou ouvrez une sauvegarde effectuée avant.
    .anchor = Les { $count } dernières entrées de ce registre manquent : ses fichiers sont plus anciens que ce qui a été confirmé ici. Ce qui s’y trouve est intact et n’a pas été modifié. Restaurez la dernière sauvegarde, ou ouvrez-le quand même ; cela est inscrit au journal d’audit.
    .anchor-missing = Les repères qui montrent s’il manque quelque chose à ce registre (anchor.json) ont disparu ou sont endommagés. Le registre lui-même passe ses vérifications et n’a pas été modifié. Ouvrez-le quand même, ce qui est inscrit au journal d’audit, ou restaurez une sauvegarde.
    .tail = Les { $count } dernières réponses enregistrées d’un brouillon manquent : la fin du journal d’écriture du registre a été endommagée. Ce qui a été signé est intact et rien n’a été modifié. Ouvrez-le quand même et saisissez-les de nouveau, ou restaurez la dernière sauvegarde.
    .audit-broken = Le journal d’audit de ce registre a été modifié à partir de l’entrée { $seq }. Rien de plus n’a été écrit. Prévenez le responsable du registre. Restaurez une sauvegarde, ou ouvrez-le quand même ; cela est inscrit au journal d’audit.
    .anchor-not-written = Le repère à côté du registre n’a pu être écrit ({ $why }). Ce qui a été enregistré est sauf. Vérifiez l’espace libre.
    .clock = L’horloge de cet ordinateur est en retard sur la dernière entrée du registre ({ $last }). Réglez l’horloge avant de commencer une consultation : les dates des documents seraient fausses.
    .low-space = Il ne reste que { $megabytes } Mo libres sur le disque du registre. Tout est sauf. Libérez de l’espace avant de continuer.

clinician =
    .unknown = Ce praticien n’est pas connu du registre, ou a été désactivé. Rien n’a été modifié. Choisissez-en un autre.
    .name = Donnez un nom de { $limit } caractères au plus.
    .not-reset = Cette phrase de passe ne peut être réinitialisée ici. Changez votre propre phrase de passe avec l’ancienne ; un praticien désactivé n’en a pas.
    .not-deactivated = Ce praticien ne peut être désactivé, ou les brouillons ne peuvent aller là. Rien n’a été modifié. Personne ne se désactive soi-même ; les brouillons vont à un praticien actif.

patient =
    .unknown = Ce patient n’est pas dans le registre : effacé, ou jamais ajouté. Rien n’a été modifié.
    .not-one = Plusieurs patients ont ce n° de dossier. Donnez l’identifiant du patient.
    .no-name = Un patient a besoin d’un nom de famille, ou du seul nom qui existe.
    .sign = { $field } contient un caractère qui ne peut être conservé ({ $sign }). Supprimez-le ; rien n’a été perdu.
    .too-long = { $field } dépasse { $limit } caractères. Raccourcissez-le ; rien n’a été perdu.
    .sex = « { $value } » n’est pas l’un de unknown, female, male, other.
    .birth-date = « { $value } » n’est pas une date de naissance comme 1972-03-09, ou est dans le futur ou remonte à plus de 130 ans.
    .not-merged = Ces deux dossiers ne peuvent être fusionnés ni séparés : l’un d’eux fait déjà partie d’une fusion. Rien n’a été modifié. Annulez d’abord cette fusion.
    .merged-with-others = D’autres dossiers ont été fusionnés avec celui-ci. Rien n’a été effacé. Annulez d’abord ces fusions, et effacez chaque dossier séparément.

compare =
    .count = Deux à quatre consultations peuvent être comparées. Rien n’a été comparé. Choisissez-en entre deux et quatre.
    .draft = Une consultation non signée ne peut pas être comparée. Rien n’a été comparé. Signez-la d’abord, ou choisissez des consultations signées.
    .void = Une consultation invalidée ne peut pas être comparée. Rien n’a été comparé. Choisissez des consultations valables.
    .of-others = Ces consultations ne sont pas d’un seul patient. Rien n’a été comparé. Choisissez les consultations d’un seul patient.

event =
    .date = « { $value } » n’est pas un jour comme 2026-09-14, ou est dans le futur ou remonte à plus de 130 ans.
    .sign = La remarque contient un caractère qui ne peut être conservé ({ $sign }). Supprimez-le ; rien n’a été perdu.
    .too-long = La remarque dépasse { $limit } caractères. Raccourcissez-la ; rien n’a été perdu.
    .unknown = Cet événement n’est plus dans le registre. Rien n’a été modifié.

visit =
    .unknown = Cette consultation n’est pas dans le registre. Rien n’a été modifié.
    .void = Cette consultation a été invalidée. Elle peut être lue, mais ni modifiée ni complétée.
    .in-future = Une consultation ne peut avoir eu lieu dans le futur. Vérifiez la date, l’heure et l’horloge de cet ordinateur.
    .too-old = La date de la consultation remonte à plus de { $limit } ans. Vérifiez l’année ; rien n’a été commencé.
    .same-patient = La consultation est déjà celle de ce patient. Choisissez le patient dont c’est la consultation.
    .tampered = Ce qui a été signé ici n’est pas ce qui est conservé maintenant : cela a été modifié hors du logiciel. Rien n’en est affiché. Vérifiez le registre, prévenez son responsable, et comparez avec une sauvegarde.

draft =
    .unknown = Ce brouillon n’existe plus : il a été signé ou supprimé.
    .there = Cette consultation est déjà en cours de rectification. Ouvrez ce brouillon.
    .of-another = Un autre praticien rectifie cette consultation. Rien n’a été modifié. Reprenez d’abord ce brouillon, ou adressez-vous à son auteur.
    .not-yours = Ce brouillon appartient maintenant à un autre praticien. Ce que vous avez saisi en dernier n’a pas été enregistré. Reprenez le brouillon pour le poursuivre.
    .not-moved = Ce brouillon rectifie une consultation signée et reste avec son patient. Si la consultation a été saisie pour le mauvais patient, indiquez-le depuis la consultation signée.

sign =
    .not-yours = Vous ne pouvez signer que ce pour quoi vous avez déverrouillé le registre. Rien n’a été signé.
    .not-saved = Le brouillon a changé depuis qu’il a été affiché. Rien n’a été signé. Relisez-le, puis signez-le.
    .reason = Donnez le motif en { $least } à { $most } caractères. Rien n’a été signé.
    .addendum = Un addendum nécessite un texte de { $limit } caractères au plus. Rien n’a été signé.
    .own = Vous avez signé vous-même cette consultation. Un contreseing vient de quelqu’un d’autre.

backup =
    .second-missing = Le second dossier { $name } est absent : cette sauvegarde n’a donc pas de seconde copie. La sauvegarde elle-même a été effectuée. Connectez le disque, ou choisissez un autre dossier, et sauvegardez de nouveau.
    .practice = Les données d’entraînement ne sont pas sauvegardées : elles disparaissent à la fermeture.
    .no-folder = { $name } est absent. S’il est sur un disque amovible, connectez-le et réessayez. Aucune sauvegarde n’a été effectuée.
    .no-space = Il n’y a pas assez de place pour une sauvegarde dans { $name }. Aucune sauvegarde n’a été effectuée et aucune n’a été supprimée. Libérez de l’espace ou choisissez un autre dossier.
    .damaged = La sauvegarde { $name } est endommagée ({ $why }) et n’a pas été utilisée. Le registre lui-même n’est pas touché. Utilisez une autre sauvegarde, ou effectuez-en une nouvelle.
    .there = { $name } existe déjà et est une autre sauvegarde ou une sauvegarde endommagée. Elle n’a pas été touchée. Choisissez un autre dossier.

restore =
    .there = { $name } n’est pas vide. Rien n’a été modifié : une sauvegarde n’est jamais restaurée que dans un nouveau dossier. Choisissez-en un.
    .failed = Ce qui a été restauré ne passe pas sa vérification ({ $what }, entrée { $seq }) et a été supprimé. La sauvegarde et le registre sont inchangés. Essayez une sauvegarde plus ancienne. S’il n’y en a pas, la commande restore --all-the-same le garde et dit ce qui ne va pas.
    .not-all-moved = Quelque chose a été saisi ici après la sauvegarde qui a été emportée. Rien n’a été modifié. Effectuez une nouvelle sauvegarde, restaurez celle-là sur l’autre ordinateur, puis retirez ce registre du service.

verify =
    .witness = « { $text } » n’est pas un numéro et un code tels que les documents les impriment, comme 118-0f3a5b7c9d1e2f40. Recopiez-le depuis le document.

search =
    .newer = Cette recherche a été enregistrée par une version plus récente du logiciel, qui demande quelque chose que celle-ci ne connaît pas. Mettez le logiciel à jour pour l’utiliser.
    .no-name = Une recherche enregistrée a besoin d’un nom. Écrivez-en un.
    .name-twice = Vous avez déjà une recherche nommée « { $name } ». Choisissez un autre nom.
    .too-long = Ce texte dépasse { $limit } caractères. Raccourcissez-le.
    .sign = Un texte contient un caractère qui ne peut être conservé ({ $sign }). Retirez-le.
    .unknown = Cette recherche enregistrée n’existe plus. Regardez à nouveau la liste.
