# What happened, where, and what to do. One line each.

input =
    .unreadable = { $name } ne peut pas être lu ({ $why }). Vérifiez le chemin et les droits.
    .too-large = { $name } dépasse { $limit } Mo. Donnez les réponses d’un seul examen.
    .not-utf8 = { $name } n’est pas un texte UTF-8 (octet { $place }). Enregistrez-le en UTF-8.
    .malformed = { $name } n’est pas du JSON : ligne { $line }, colonne { $column }. Corrigez-le à cet endroit.
    .too-deep = { $name } s’imbrique sur plus de { $limit } niveaux. Donnez les réponses d’un seul examen.
    .duplicate-key = { $name } a deux fois la clé « { $key } ». Gardez-en une.
    .not-a-number = { $name } contient { $word }, qui n’est pas un nombre accepté. Omettez l’élément s’il n’a pas été renseigné.
    .not-answers = { $name } n’est ni un objet d’identifiants (link id) ni une QuestionnaireResponse. Donnez l’un des deux.
    .other-resource = { $name } est une ressource { $resource }. Donnez une QuestionnaireResponse.
    .no-questionnaire = { $name } n’indique pas à quel questionnaire il répond. Ajoutez « questionnaire ».
    .other-form = { $name } répond à un autre formulaire ({ $form }). Donnez des réponses de l’examen du pied tombant.
    .status = { $name } a le statut « { $status } » et n’est pas lu. Donnez une réponse en cours, terminée, rectifiée ou arrêtée.
    .item-twice = { $name } répond deux fois à { $item }. Gardez une des réponses.
    .group-answered = { $name } répond à { $item }, qui est un titre. Retirez cette réponse.

answer =
    .unknown-item = { $item } n’est pas un élément de { $form }. Vérifiez le link id.
    .not-enabled = { $item } est sans objet avec les autres réponses. Retirez-le, ou corrigez la réponse dont il dépend.
    .not-boolean = { $item } : { $value } n’est ni true ni false.
    .not-integer = { $item } : { $value } n’est pas un nombre entier.
    .not-a-number = { $item } : { $value } n’est pas un nombre.
    .not-a-code = { $item } : { $value } n’est pas un code textuel. Écrivez cotations et codes entre guillemets.
    .not-in-list = { $item } : « { $value } » ne fait pas partie de { $allowed }.
    .not-a-list = { $item } : { $value } n’est pas une liste non vide. Omettez l’élément s’il n’a pas été renseigné.
    .repeated = { $item } : une valeur figure deux fois ({ $value }). Gardez-en une.
    .stands-alone = { $item } : « { $value } » ne peut pas figurer avec une autre valeur.
    .out-of-range = { $item } : { $value } est hors de l’intervalle { $low } à { $high }.
    .too-early = { $item } : { $value } est antérieur à { $low }.
    .too-late = { $item } : { $value } est postérieur à { $high }.
    .too-exact = { $item } : { $value } a plus de { $decimals } décimales.
    .not-a-date = { $item } : { $value } n’est pas une date comme 2026-03-09.
    .not-text = { $item } : { $value } n’est pas du texte.
    .not-kept = { $item } contient un caractère qui ne peut pas être conservé ({ $char }, un caractère de contrôle ou la moitié d’une paire). Retirez-le.
    .too-long = { $item } dépasse { $limit } caractères. Raccourcissez-le.
    .one-only = { $item } n’admet qu’une réponse. Gardez-en une.
    .wrong-type = { $item } a { $value } là où il faut { $wanted }.
    .other-system = { $item } est codé dans un autre système. Utilisez { $system }.
    .unknown-origin = { $item } a l’origine inconnue « { $value } ».

form =
    .invalid = { $file }, { $item } : cette règle est enfreinte : { $rule }.
    .unknown = Le formulaire { $form } n’est pas connu. Connus : { $known }.
    .unknown-version = Le formulaire { $form } n’a pas de version { $version }. Connues : { $known }.
    .changed = { $name } n’est pas le fichier publié (forms/LOCK). Réinstallez le programme.

anatomy =
    .invalid = resources/anatomy.toml : cette règle est enfreinte : { $rule }.

resource =
    .missing = { $name } manque. Réinstallez le programme.

language =
    .unknown = La langue « { $language } » n’est pas connue. Connues : { $known }.

output =
    .not-written = { $name } n’a pas été écrit ({ $why }). Choisissez un autre emplacement ; rien n’a été perdu.
    .practice-sheet = Les données d’exercice n’ont pas de feuille de récupération : elles s’ouvrent sans phrase de passe. Rien n’a été imprimé.
    .font-missing = Aucune police fournie ne peut imprimer { $chars }. Modifiez ce texte, ou écrivez-le dans une autre écriture ; rien n’a été perdu.
    .not-printed = Rien n’a été imprimé : { $name } ne l’a pas accepté ({ $why }). La consultation est inchangée. Choisissez une autre imprimante, ou enregistrez le compte rendu en PDF.
    .not-shown = Rien n’a été imprimé : cet ordinateur n’a ici ni imprimante configurée ni programme affichant les PDF. La consultation est inchangée. Enregistrez le compte rendu en PDF et imprimez-le ailleurs.

command =
    .wrong = { $why }. Voir footdrop-desktop --help.
    .both-standard-output = --json - et --pdf - se mêleraient dans un même flux. Donnez à l’un des deux un nom de fichier.
    .prior-alone = --prior et --weeks-ago vont ensemble. Donnez les deux ou aucun.
    .number = { $option } { $value } n’est pas un nombre de { $low } à { $high }.
    .restore-where = Donnez l’une des options --to NEWDIR, --replace et --rehearse.
    .rehearse-sheet = Un essai se fait avec une phrase de passe. Pour essayer la feuille de récupération, restaurez avec --to NEWDIR.
    .clinician = Dites qui ouvre la base : --clinician avec l’un de { $known }.
    .no-passphrase = Aucune phrase de passe n’a été donnée. Lancez la commande dans un terminal, ou donnez --passphrase-fd N avec un descripteur de fichier ouvert. Rien n’a été modifié.

record =
    .text-refused = Un texte contient un caractère qui ne peut pas être conservé ({ $char }, un caractère de contrôle ou la moitié d’une paire). Retirez-le ; rien n’a été perdu.
    .newer = { $name } a été écrit par une version plus récente du programme. Mettez celui-ci à jour pour l’ouvrir ; rien n’a été modifié.
    .disk-full = Le disque de { $name } est plein. Ce qui était enregistré est en sécurité ; ce qui est à l’écran y est conservé et sera enregistré de nouveau à la prochaine réponse. Libérez de l’espace.
    .busy = La base dans { $name } est utilisée par un autre programme. Rien n’a été modifié. Fermez ce programme et réessayez.
    .not-reached = La base dans { $name } n’a pas pu être lue ou écrite ({ $why }). Ce qui était enregistré est en sécurité ; rien n’a été modifié. Vérifiez le disque et réessayez.
    .retired = La base dans { $name } a été transférée sur un autre ordinateur et n’est gardée ici que pour être lue. Poursuivez avec la base transférée.

settings =
    .unreadable = Le fichier de paramètres { $name } ne peut pas être lu ({ $why }). La base est inchangée. Vérifiez les droits, ou cherchez la base pour continuer.
    .malformed = Le fichier de paramètres ne peut pas être lu. La base elle-même est inchangée. Cherchez la base pour continuer ; les paramètres sont alors réécrits.
    .unknown = Le fichier de paramètres contient « { $key } », que ce programme ne connaît pas. La base est inchangée. Cherchez la base pour continuer, ou mettez le programme à jour.
    .wrong-type = Le fichier de paramètres contient { $value } pour { $key }, qui est d’un autre type. La base est inchangée. Cherchez la base pour continuer.
    .too-long = Le fichier de paramètres contient plus de { $limit } caractères pour { $key }. La base est inchangée. Cherchez la base pour continuer.
    .range = Le fichier de paramètres contient { $value } pour { $key } ; { $low } à { $high } sont possibles. La base est inchangée. Cherchez la base pour continuer.
    .choice = Le fichier de paramètres contient { $value } pour { $key }, qui ne fait pas partie de { $known }. La base est inchangée. Cherchez la base pour continuer.

screen =
    .missing = Il n’y a pas d’écran ici. Utilisez --practice FOLDER pour dessiner l’examen d’exercice dans des fichiers, ou la commande assess.

place =
    .copy-differs = La copie { $name }, relue, diffère de ce qui a été écrit et a été supprimée. L’original est inchangé. Utilisez un autre disque.
    .network = { $name } est sur un lecteur réseau ou fourni par un programme ({ $kind }), ce qui peut endommager une base. Rien n’a été modifié. Choisissez un répertoire sur un disque de cet ordinateur.
    .synced = { $name } est dans un répertoire synchronisé par { $service }, ce qui peut endommager une base. Rien n’a été modifié. Choisissez un répertoire ailleurs, et utilisez les sauvegardes pour les copies.
    .read-only = Impossible d’écrire dans { $name }. Rien n’a été modifié. Vérifiez les droits et le disque, ou choisissez un autre répertoire.
    .in-use = Cette base est déjà ouverte : { $user } sur { $host } depuis { $since }. Rien n’a été modifié. Fermez-la d’abord là-bas.

key =
    .wrong = Cette phrase de passe ou ce code n’ouvre pas la base. Rien n’a été modifié. Vérifiez les majuscules et la langue du clavier, puis réessayez.
    .cost = Cette clé demande { $memory } Mo, { $passes } passes, { $lanes } voies, hors de ce qui est sûr. Elle n’a pas été essayée et rien n’a été modifié. Utilisez une autre clé ou une sauvegarde.
    .memory = L’ouverture de la base nécessite { $needed } Mo de mémoire libre. Rien n’a été modifié. Fermez d’autres programmes et réessayez.
    .not-verified = La nouvelle clé n’a pas pu rouvrir lors du test. Rien n’a été modifié. Redémarrez l’ordinateur et réessayez.
    .recovery-length = Le code de récupération a { $wanted } lettres et chiffres ; { $count } ont été saisis. Comparez-le avec le papier.
    .recovery-group = Le groupe { $group } du code de récupération est faux. Comparez-le avec le papier et vérifiez l’ordre des groupes.
    .no-slots = { $name } ne contient pas de clés (keyslots.json). Rien n’a été modifié. Choisissez un autre répertoire, ou restaurez une sauvegarde.
    .slots-damaged = Les clés dans { $name } sont endommagées et n’ont pas été utilisées. Rien n’a été modifié. Restaurez-les à partir d’une sauvegarde.
    .slots-newer = { $name } a été écrit par une version plus récente du programme. Rien n’a été modifié. Mettez celui-ci à jour.
    .slots-changed = Les clés de cette base ont été modifiées en dehors du programme. Rien n’a été écrit. Restaurez-les à partir d’une sauvegarde et prévenez la personne qui s’occupe de cet ordinateur.
    .wait = Attendez { $seconds } s avant le prochain essai.
    .inactive = Ce clinicien a été désactivé et n’ouvre plus la base. Adressez-vous à un autre clinicien.
    .no-slot = Cette base n’a pas cette clé. Rien n’a été modifié. Choisissez un autre nom, ou utilisez la feuille de récupération.
    .no-signing-key = La clé de signature de cette phrase de passe n’est pas connue de la base. Rien n’a été signé. Faites réinitialiser votre phrase de passe par un autre clinicien.
    .recovery-differs = Ce n’est pas le code de la feuille qui vient d’être établie. Rien n’a été modifié. Comparez-le avec le papier et saisissez-le de nouveau.
    .weak = Cette phrase de passe est trop facile à deviner. Utilisez au moins 15 caractères, par exemple cinq ou six mots sans rapport entre eux, sans votre nom ni celui de l’établissement.

vault =
    .missing = Il n’y a pas de base à l’emplacement { $name }. Si le disque n’est pas connecté, connectez-le et réessayez. Sinon, cherchez la base, ou restaurez une sauvegarde.
    .there = { $name } contient déjà une base. Elle n’a pas été touchée. Ouvrez-la, ou choisissez un autre répertoire.
    .not-empty = { $name } n’est pas vide. Rien n’y a été touché. Une base a besoin d’un répertoire pour elle seule : choisissez-en un nouveau.
    .is-backup = { $name } est une sauvegarde, pas une base : ce qui y serait saisi serait perdu. Rien n’y a été touché. Restaurez-la dans un nouveau répertoire.
    .older = La base dans { $name } a été écrite par une version plus ancienne du programme. Déverrouillez-la une fois dans celle-ci, qui fait d’abord une sauvegarde ; puis vérifiez-la.
    .no-database = Le répertoire { $name } contient les clés d’une base, mais pas la base elle-même. Rien n’a été modifié. Restaurez une sauvegarde.
    .foreign = { $name } contient une autre base de données, qui n’est pas celle de ces clés. Elle n’a pas été touchée. Cherchez le bon répertoire, ou restaurez une sauvegarde.
    .truncated = La base dans { $name } a été tronquée (il reste { $size } octets). Rien n’a été modifié. Vos sauvegardes ne sont pas touchées : restaurez la plus récente.
    .damaged = La base dans { $name } est endommagée ({ $why }). La phrase de passe était correcte. Rien n’a été modifié et rien n’est plus écrit. Vos sauvegardes ne sont pas touchées : restaurez la plus récente.
    .newer = La base dans { $name } a été écrite par une version plus récente du programme (édition { $theirs } ; celle-ci connaît { $ours }). Rien n’a été modifié. Mettez ce programme à jour, ou ouvrez une sauvegarde antérieure.
    .anchor = Les { $count } entrées les plus récentes de cette base manquent : ses fichiers sont plus anciens que ce qui a été confirmé ici. Ce qui est là est intact et n’a pas été modifié. Restaurez la sauvegarde la plus récente, ou ouvrez quand même ; c’est alors inscrit au journal.
    .anchor-missing = Les repères qui montrent s’il manque quelque chose à cette base (anchor.json) ont disparu ou sont endommagés. La base elle-même passe ses contrôles et n’a pas été modifiée. Ouvrez-la quand même, ce qui est inscrit au journal, ou restaurez une sauvegarde.
    .tail = Les { $count } dernières réponses enregistrées d’un brouillon manquent : la fin du fichier de transactions de la base a été endommagée. Ce qui a été signé est intact et rien n’a été modifié. Ouvrez quand même et saisissez-les de nouveau, ou restaurez la sauvegarde la plus récente.
    .audit-broken = Le journal de cette base a été modifié à partir de l’entrée { $seq }. Rien de plus n’a été écrit. Prévenez la personne responsable de la base. Restaurez une sauvegarde, ou ouvrez quand même ; c’est alors inscrit au journal.
    .anchor-not-written = Le repère à côté de la base n’a pas pu être écrit ({ $why }). Ce qui était enregistré est en sécurité. Vérifiez l’espace libre.
    .clock = L’horloge de cet ordinateur est en retard sur la dernière entrée de la base ({ $last }). Réglez l’horloge avant de commencer une consultation : les dates sur les documents seraient fausses.
    .low-space = Il ne reste que { $megabytes } Mo sur le disque de la base. Tout est en sécurité. Libérez de l’espace avant de continuer.

clinician =
    .unknown = Ce clinicien n’est pas connu de la base, ou a été désactivé. Rien n’a été modifié. Choisissez-en un autre.
    .name = Donnez un nom de { $limit } caractères au plus.
    .not-reset = Cette phrase de passe ne peut pas être réinitialisée ici. Changez votre propre phrase de passe avec l’ancienne ; un clinicien désactivé n’en a pas.
    .not-deactivated = Ce clinicien ne peut pas être désactivé, ou les brouillons ne peuvent pas aller là. Rien n’a été modifié. Personne ne se désactive soi-même ; les brouillons vont à quelqu’un d’actif.

patient =
    .unknown = Ce patient n’est pas dans la base : effacé, ou jamais ajouté. Rien n’a été modifié.
    .not-one = Plusieurs patients ont ce n° de dossier. Donnez l’identifiant du patient.
    .no-name = Un patient doit avoir un nom de famille, ou le seul nom qui existe.
    .sign = { $field } contient un caractère qui ne peut pas être conservé ({ $sign }). Retirez-le ; rien n’a été perdu.
    .too-long = { $field } dépasse { $limit } caractères. Raccourcissez ; rien n’a été perdu.
    .sex = « { $value } » ne fait pas partie de unknown, female, male, other.
    .birth-date = « { $value } » n’est pas une date de naissance comme 1972-03-09, ou se situe dans le futur ou il y a plus de 130 ans.
    .not-merged = Ces deux dossiers ne peuvent pas être fusionnés ni séparés : l’un d’eux fait déjà partie d’une fusion. Rien n’a été modifié. Annulez d’abord cette fusion.
    .merged-with-others = D’autres dossiers ont été fusionnés avec celui-ci. Rien n’a été effacé. Annulez d’abord ces fusions, puis effacez chaque dossier séparément.

visit =
    .unknown = Cette consultation n’est pas dans la base. Rien n’a été modifié.
    .void = Cette consultation a été invalidée. Elle peut être lue, mais ni modifiée ni complétée.
    .in-future = Une consultation ne peut pas avoir eu lieu dans le futur. Vérifiez la date, l’heure et l’horloge de cet ordinateur.
    .same-patient = La consultation est déjà celle de ce patient. Choisissez le patient à qui elle appartient.
    .tampered = Ce qui a été signé ici n’est pas ce qui est stocké maintenant : cela a été modifié en dehors du programme. Ce n’est pas affiché. Vérifiez la base, prévenez la personne qui en est responsable et comparez avec une sauvegarde.

draft =
    .unknown = Ce brouillon n’existe plus : il a été signé ou supprimé.
    .there = Cette consultation est déjà en cours de rectification. Ouvrez ce brouillon.
    .of-another = Un autre clinicien rectifie cette consultation. Rien n’a été modifié. Prenez d’abord ce brouillon en charge, ou adressez-vous à son propriétaire.
    .not-yours = Ce brouillon appartient maintenant à un autre clinicien. Votre dernière saisie n’a pas été enregistrée. Prenez le brouillon en charge pour le poursuivre.
    .not-moved = Ce brouillon rectifie une consultation signée et reste avec son patient. Si la consultation a été saisie pour le mauvais patient, indiquez-le dans la consultation signée.

sign =
    .not-yours = Vous ne pouvez signer que ce pour quoi vous avez déverrouillé la base. Rien n’a été signé.
    .not-saved = Le brouillon a changé depuis son affichage. Rien n’a été signé. Regardez-le de nouveau, puis signez-le.
    .reason = Donnez le motif en { $least } à { $most } caractères. Rien n’a été signé.
    .addendum = Un addendum demande un texte de { $limit } caractères au plus. Rien n’a été signé.
    .own = Vous avez signé vous-même cette consultation. Une contresignature est celle de quelqu’un d’autre.

backup =
    .second-missing = Le second répertoire { $name } n’est pas là : cette sauvegarde n’a donc pas de seconde copie. La sauvegarde elle-même a été faite. Connectez le disque, ou choisissez un autre répertoire, et sauvegardez de nouveau.
    .practice = Les données d’exercice ne sont pas sauvegardées : elles disparaissent à la fermeture.
    .no-folder = { $name } n’est pas là. S’il se trouve sur un disque externe, connectez-le et réessayez. Aucune sauvegarde n’a été faite.
    .no-space = Il n’y a pas assez de place pour une sauvegarde dans { $name }. Aucune sauvegarde n’a été faite et aucune n’a été supprimée. Libérez de l’espace ou choisissez un autre répertoire.
    .damaged = La sauvegarde { $name } est endommagée ({ $why }) et n’a pas été utilisée. La base elle-même n’est pas touchée. Utilisez une autre sauvegarde, ou faites-en une nouvelle.
    .there = { $name } existe déjà et est une autre sauvegarde ou une sauvegarde endommagée. Elle n’a pas été touchée. Choisissez un autre répertoire.

restore =
    .there = { $name } n’est pas vide. Rien n’a été modifié : une sauvegarde ne se restaure jamais que dans un nouveau répertoire. Choisissez-en un.
    .failed = Ce qui a été restauré ne passe pas le contrôle ({ $what }, entrée { $seq }) et a été supprimé de nouveau. La sauvegarde et la base sont inchangées. Essayez une sauvegarde plus ancienne. S’il n’y en a pas, la commande restore --all-the-same le conserve et dit ce qui ne va pas.
    .not-all-moved = Quelque chose a été saisi ici après la sauvegarde transférée. Rien n’a été modifié. Faites une nouvelle sauvegarde, restaurez celle-ci là-bas, puis mettez cette base hors service.

verify =
    .witness = « { $text } » n’est pas un numéro suivi d’un code tels que les documents l’impriment, comme 118-0f3a5b7c9d1e2f40. Recopiez-le depuis le papier.
