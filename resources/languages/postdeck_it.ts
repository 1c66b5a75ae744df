<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Copy version info</source>
        <translation>Copia i dati di versione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Parts of PostDeck</source>
        <translation>Parti di PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>This part brings no licence text of its own; its terms are named at the left.</source>
        <translation>Questa parte non porta un proprio testo di licenza; le sue condizioni sono indicate a sinistra.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>The version info is copied.</source>
        <translation>I dati di versione sono copiati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>This computer can't show the folder.</source>
        <translation>Questo computer non può mostrare la cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>PostDeck is free software under the MIT licence. The packaged application as a whole may be passed on under the GPL, version 3. It comes without any warranty.</source>
        <translation>PostDeck è software libero con licenza MIT. L'applicazione impacchettata nel suo insieme può essere ridistribuita secondo la GPL, versione 3. Viene fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Everything is kept in</source>
        <translation>Tutto è conservato in</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Licences of its parts</source>
        <translation>Licenze delle sue parti</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Tags…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Move to</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>{0} selected</source>
        <translation>Selezione: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove {0}? The phones stay signed in.</source>
        <translation>Rimuovere {0}? I telefoni restano connessi all'account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove {0}</source>
        <translation>Rimuovi {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts removed.</source>
        <translation>
            <numerusform>%Ln account rimosso.</numerusform>
            <numerusform>%Ln account rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>No other phone</source>
        <translation>Nessun altro telefono</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts moved to {0}. What is queued for them stays where it is.</source>
        <translation>
            <numerusform>%Ln account spostato su {0}. Ciò che è in coda per esso resta dov'è.</numerusform>
            <numerusform>%Ln account spostati su {0}. Ciò che è in coda per loro resta dov'è.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>They are so already.</source>
        <translation>È già così.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts changed.</source>
        <translation>
            <numerusform>%Ln account modificato.</numerusform>
            <numerusform>%Ln account modificati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFinding</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Reading the accounts from {0}.</source>
        <translation>Lettura degli account da {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Reading the accounts: {0} of {1} done.</source>
        <translation>Lettura degli account: {0} di {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Found {0} on {1}.</source>
        <translation>Trovati: {0} su {1}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>And %n more phones could not be read.</source>
        <translation>
            <numerusform>E un altro telefono (%n) non è stato letto.</numerusform>
            <numerusform>E altri %n telefoni non sono stati letti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>@username</source>
        <translation>@nomeutente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Username</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>With commas between</source>
        <translation>Separati da virgole</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>No phone is chosen.</source>
        <translation>Nessun telefono scelto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Connect the phone that is signed in.</source>
        <translation>Collega il telefono su cui è stato fatto l'accesso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Save changes</source>
        <translation>Salva modifiche</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Rows of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Import {0}</source>
        <translation>Importa {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Mend the marked rows in {0}, save it and import it again. Nothing has been changed.</source>
        <translation>Correggi le righe segnate in {0}, salva e importa di nuovo. Non è stato cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>%n rows can't be taken in.</source>
        <translation>
            <numerusform>%n riga non si può importare.</numerusform>
            <numerusform>%n righe non si possono importare.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Every row of {0} is known already.</source>
        <translation>Ogni riga di {0} è già nota.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>{0}: {1} new, {2} changed, {3} as they are. Nothing is removed.</source>
        <translation>{0}: {1} nuovi, {2} modificati, {3} invariati. Nulla viene rimosso.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Name, phone or tag</source>
        <translation>Nome, telefono, tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Search accounts</source>
        <translation>Cerca account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Find accounts</source>
        <translation>Trova account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>{0} on {1}</source>
        <translation>{0} su {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No account matches.</source>
        <translation>Nessun account corrisponde.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts on {0} yet. Add them in PostDeck on that computer.</source>
        <translation>Ancora nessun account su {0}. Aggiungili in PostDeck su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts yet. Connect a phone, and PostDeck can read them from it.</source>
        <translation>Ancora nessun account. Collega un telefono e PostDeck potrà leggerli da lì.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts yet. PostDeck can read them from your phones.</source>
        <translation>Ancora nessun account. PostDeck può leggerli dai tuoi telefoni.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Every phone is posting now.</source>
        <translation>Tutti i telefoni stanno pubblicando.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No phone is online.</source>
        <translation>Nessun telefono è online.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On {0}</source>
        <translation>Su {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On {0}: posting now</source>
        <translation>Su {0}: sta pubblicando</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On all phones that are online</source>
        <translation>Su tutti i telefoni online</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On all phones that are not posting</source>
        <translation>Su tutti i telefoni che non stanno pubblicando</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Every phone that is online is posting.</source>
        <translation>Tutti i telefoni online stanno pubblicando.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Changed @{0} on {1}.</source>
        <translation>Modificato @{0} su {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Added @{0} on {1}.</source>
        <translation>Aggiunto @{0} su {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Import accounts</source>
        <translation>Importa account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Spreadsheets</source>
        <translation>Fogli di calcolo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts imported.</source>
        <translation>
            <numerusform>%Ln account importato.</numerusform>
            <numerusform>%Ln account importati.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Export accounts</source>
        <translation>Esporta account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>accounts.xlsx</source>
        <translation>account.xlsx</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts are in {0}.</source>
        <translation>
            <numerusform>%Ln account è in {0}.</numerusform>
            <numerusform>%Ln account sono in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Ask for a token</source>
        <translation>Richiedi un token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>A new token stops the old one at once.</source>
        <translation>Un nuovo token blocca subito quello vecchio.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Show the token</source>
        <translation>Mostra il token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Copy the token</source>
        <translation>Copia il token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>New token</source>
        <translation>Nuovo token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Posts one video at 18:00 from one account.</source>
        <translation>Pubblica un video alle 18:00 da un account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Not answering</source>
        <translation>Non risponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Not started</source>
        <translation>Non avviata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Answering at {0}</source>
        <translation>Risponde a {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>The token is copied.</source>
        <translation>Il token è copiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>The example is copied.</source>
        <translation>L'esempio è copiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Hide the token</source>
        <translation>Nascondi il token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_asking.py"/>
        <source>Leave them</source>
        <translation>Lasciali così</translation>
    </message>
</context>
<context>
    <name>Cable</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Make of the phone</source>
        <translation>Marca del telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Most reliable</source>
        <translation>Il più affidabile</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>With a cable</source>
        <translation>Con un cavo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Open developer options</source>
        <translation>Apri le opzioni sviluppatore</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Turn on USB debugging</source>
        <translation>Attiva il debug USB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Plug the phone in and tap Allow</source>
        <translation>Collega il telefono e tocca Consenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>My phone is a</source>
        <translation>Il mio telefono è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Nothing happens?</source>
        <translation>Non succede nulla?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Choose “File transfer” in the phone's USB notice. Try another cable: many only charge. On Windows some phones need their maker's USB driver.</source>
        <translation>Scegli “Trasferimento file” nella notifica USB del telefono. Prova un altro cavo: molti servono solo a caricare. Su Windows alcuni telefoni richiedono il driver USB del produttore.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Cable</source>
        <translation>Cavo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>The phone asks “Allow USB debugging?”. Tick “Always allow from this computer”.</source>
        <translation>Il telefono chiede “Consentire debug USB?”. Spunta “Consenti sempre da questo computer”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Pixel and most others</source>
        <translation>Pixel e quasi tutti gli altri</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, then tap Build number seven times.</source>
        <translation>Impostazioni, Info telefono, poi tocca Numero build sette volte.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, System, Developer options.</source>
        <translation>Impostazioni, Sistema, Opzioni sviluppatore.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Samsung</source>
        <translation>Samsung</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, Software information, then tap Build number seven times.</source>
        <translation>Impostazioni, Info telefono, Informazioni software, poi tocca Numero build sette volte.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, Developer options at the very end.</source>
        <translation>Impostazioni, Opzioni sviluppatore in fondo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Xiaomi, Redmi, Poco</source>
        <translation>Xiaomi, Redmi, Poco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, then tap OS or MIUI version seven times.</source>
        <translation>Impostazioni, Info telefono, poi tocca Versione del SO o MIUI sette volte.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, Additional settings, Developer options. Turn on “USB debugging (Security settings)” too, or nothing can be tapped.</source>
        <translation>Impostazioni, Impostazioni aggiuntive, Opzioni sviluppatore. Attiva anche “Debug USB (Impostazioni di sicurezza)”, o non si potrà toccare nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>OnePlus, Oppo, realme</source>
        <translation>OnePlus, Oppo, realme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About device, Version, then tap Build number seven times.</source>
        <translation>Impostazioni, Info dispositivo, Versione, poi tocca Numero build sette volte.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, System and updates, Developer options.</source>
        <translation>Impostazioni, Sistema e aggiornamenti, Opzioni sviluppatore.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Vivo</source>
        <translation>Vivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Motorola</source>
        <translation>Motorola</translation>
    </message>
</context>
<context>
    <name>CaptionEdit</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>What should the post say?</source>
        <translation>Che cosa deve dire il post?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>What was pasted is cut: no caption is that long.</source>
        <translation>Il testo incollato è tagliato: nessuna didascalia è così lunga.</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>One caption per line</source>
        <translation>Una didascalia per riga</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>Each line is a caption; they are used in turn. ### is a line break.</source>
        <translation>Ogni riga è una didascalia; si usano a turno. ### va a capo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>What each target gets</source>
        <translation>Che cosa riceve ogni destinazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>The text is longer than {0} characters. Shorten it.</source>
        <translation>Il testo supera i {0} caratteri. Accorcialo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>The caption is {0} too long for {1}.</source>
        <translation>La didascalia supera di {0} il limite di {1}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n hashtags</source>
        <translation>
            <numerusform>%n hashtag</numerusform>
            <numerusform>%n hashtag</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{0}, {1} allowed</source>
        <translation>{0}, {1} consentiti</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n mentions</source>
        <translation>
            <numerusform>%n menzione</numerusform>
            <numerusform>%n menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln varianti</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{a|b} takes one of the two for each target.</source>
        <translation>{a|b} usa uno dei due per ogni destinazione.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Looking. Phones that have nothing to do are woken for it.</source>
        <translation>Controllo in corso. I telefoni liberi vengono riattivati per questo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>PostDeck can't work yet: see what is marked.</source>
        <translation>PostDeck non può ancora lavorare: vedi ciò che è segnato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>PostDeck can work. Something keeps a phone or a program from it: see what is marked.</source>
        <translation>PostDeck può lavorare. Qualcosa ferma un telefono o un programma: vedi ciò che è segnato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Everything is in order.</source>
        <translation>È tutto in ordine.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>The report is copied. Accounts, phones and folders are not named in it.</source>
        <translation>Il rapporto è copiato. Account, telefoni e cartelle non vi sono nominati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Check this computer</source>
        <translation>Controlla questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Packages</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/chooser.py"/>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/chooser.py"/>
        <source>Search in {0}</source>
        <translation>Cerca in {0}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>{0} chosen</source>
        <translation>{0} scelti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Group…</source>
        <translation>Gruppo…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Save screenshots…</source>
        <translation>Salva schermate…</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <location filename="../../app/postdeck/gui/tables/column_choice.py"/>
        <source>Usual columns</source>
        <translation>Colonne abituali</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Beside the post</source>
        <translation>Accanto al post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Where and when</source>
        <translation>Dove e quando</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Quit PostDeck</source>
        <translation>Esci da PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Compose</source>
        <translation>Componi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Pause all phones</source>
        <translation>Metti in pausa tutti i telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Resume all phones</source>
        <translation>Riprendi tutti i telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Find accounts</source>
        <translation>Trova account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Import accounts…</source>
        <translation>Importa account…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Export accounts…</source>
        <translation>Esporta account…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Retry failed tasks</source>
        <translation>Riprova le attività fallite</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Clear finished tasks</source>
        <translation>Elimina le attività concluse</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Show this deck</source>
        <translation>Mostra questa postazione (use the word for “deck” that the window has)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: as the system</source>
        <translation>Tema: come il sistema</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: light</source>
        <translation>Tema: chiaro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: dark</source>
        <translation>Tema: scuro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Settings: {0}</source>
        <translation>Impostazioni: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Posting</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Decks</source>
        <translation>Deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones paused. What runs, runs on; nothing new starts.</source>
        <translation>
            <numerusform>%n telefono in pausa. Ciò che è in corso continua; non parte niente di nuovo.</numerusform>
            <numerusform>%n telefoni in pausa. Ciò che è in corso continua; non parte niente di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones start posts again.</source>
        <translation>
            <numerusform>%n telefono riprende a pubblicare.</numerusform>
            <numerusform>%n telefoni riprendono a pubblicare.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Nothing can be retried without your word: look at the tasks that are unconfirmed.</source>
        <translation>Niente si può riprovare senza la tua conferma: guarda le attività non confermate.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Their captions differ: this is one of %n.</source>
        <translation>
            <numerusform>Le loro didascalie sono diverse: questa è una di %n.</numerusform>
            <numerusform>Le loro didascalie sono diverse: questa è una di %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Choose an account or a phone.</source>
        <translation>Scegli un account o un telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Checking the files and copying them to the deck.</source>
        <translation>Controllo dei file e copia nel deck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Something stands in the way: see Check.</source>
        <translation>Qualcosa lo impedisce: vedi Controllo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>You can undo for 10 s.</source>
        <translation>Puoi annullare per 10 s.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>@account</source>
        <translation>@account</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued, the first {0}.</source>
        <translation>
            <numerusform>%Ln post in coda, {0}.</numerusform>
            <numerusform>%Ln post in coda, il primo {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued.</source>
        <translation>
            <numerusform>%Ln post in coda.</numerusform>
            <numerusform>%Ln post in coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts had begun and stay: see Tasks.</source>
        <translation>
            <numerusform>%Ln post era già iniziato e resta: vedi Attività.</numerusform>
            <numerusform>%Ln post erano già iniziati e restano: vedi Attività.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>On {0}: {1}. The report stays on this computer.</source>
        <translation>{0}: {1}. Il rapporto resta su questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Something unexpected happened</source>
        <translation>È successo qualcosa di inatteso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>Show these days</source>
        <translation>Mostra questi giorni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>DeckForm</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Studio shelf</source>
        <translation>Scaffale studio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Only if it asks for one</source>
        <translation>Solo se ne chiede uno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Test connection</source>
        <translation>Prova connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Add deck</source>
        <translation>Aggiungi deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Give the deck a name.</source>
        <translation>Dai un nome al deck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Type the deck's address, like http://localhost:50809.</source>
        <translation>Scrivi l'indirizzo del deck, come http://localhost:50809.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>“{0}” is taken. Give this deck another name.</source>
        <translation>“{0}” è già usato. Dai a questo deck un altro nome.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Connecting to {0}.</source>
        <translation>Connessione a {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>This address or token can't be used.</source>
        <translation>Questo indirizzo o token non si può usare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>{0} did not answer within {1} seconds.</source>
        <translation>{0} non ha risposto entro {1} secondi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>It works: {0} answers, with {1}.</source>
        <translation>Funziona: {0} risponde, con {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>A PostDeck or TikMatrix on another computer answers to programs there only, so its address is the near end of a tunnel: ssh -L 50810:localhost:50809 that-computer, then http://localhost:50810.</source>
        <translation>Un PostDeck o TikMatrix su un altro computer risponde solo ai programmi di quel computer, quindi il suo indirizzo è l'estremo vicino di un tunnel: ssh -L 50810:localhost:50809 quel-computer, poi http://localhost:50810.</translation>
    </message>
</context>
<context>
    <name>DeckMark</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_mark.py"/>
        <source>Deck: {0}. Choose another.</source>
        <translation>Deck: {0}. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Change address or token</source>
        <translation>Cambia indirizzo o token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Show this computer</source>
        <translation>Mostra questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Connecting to {0}</source>
        <translation>Connessione a {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>This computer's posts go on meanwhile.</source>
        <translation>I post di questo computer intanto continuano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>PostDeck keeps trying. This computer's posts go on meanwhile.</source>
        <translation>PostDeck continua a provare. I post di questo computer intanto continuano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Not connected to {0}</source>
        <translation>Non connesso a {0}</translation>
    </message>
</context>
<context>
    <name>DeckSwitcher</name>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Decks</source>
        <translation>Deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Change decks…</source>
        <translation>Modifica i deck…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Add a deck…</source>
        <translation>Aggiungi un deck…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Shown now</source>
        <translation>Mostrato ora</translation>
    </message>
</context>
<context>
    <name>DecksSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Add a deck</source>
        <translation>Aggiungi un deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Always here. Its posts go on while you look at another deck.</source>
        <translation>Sempre qui. I suoi post continuano mentre guardi un altro deck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Show {0}</source>
        <translation>Mostra {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>{0}, with a token</source>
        <translation>{0}, con un token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Edit {0}</source>
        <translation>Modifica {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Remove {0}</source>
        <translation>Rimuovi {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Removed {0} from this list.</source>
        <translation>Rimosso {0} da questo elenco.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DevicesHead</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Name, model or serial</source>
        <translation>Nome, modello o seriale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Find a phone</source>
        <translation>Trova un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Cards or list</source>
        <translation>Schede o elenco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>{0} of {1} online</source>
        <translation>{0} di {1} online</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>No phone matches these filters.</source>
        <translation>Nessun telefono corrisponde a questi filtri.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>Clear filters</source>
        <translation>Rimuovi filtri</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>No phones yet.</source>
        <translation>Ancora nessun telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>{0} has no phones yet. Connect one to that computer; it shows up here by itself.</source>
        <translation>{0} non ha ancora telefoni. Collegane uno a quel computer: compare qui da solo.</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Non c'è ancora nulla da salvare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Draft saved. It is under Drafts.</source>
        <translation>Bozza salvata. È in Bozze.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Taken back. It is under Drafts.</source>
        <translation>Ripreso. È in Bozze.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Taken back.</source>
        <translation>Ripreso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Post cleared.</source>
        <translation>Post svuotato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>No other drafts</source>
        <translation>Nessun'altra bozza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Clear this post</source>
        <translation>Svuota questo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Draft deleted.</source>
        <translation>Bozza eliminata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>No templates yet</source>
        <translation>Ancora nessun modello</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Save as template…</source>
        <translation>Salva come modello…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>“{0}” applied.</source>
        <translation>“{0}” applicato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Template “{0}” deleted.</source>
        <translation>Modello “{0}” eliminato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Template “{0}” saved.</source>
        <translation>Modello “{0}” salvato.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/keeper.py"/>
        <source>Draft saved at {0}</source>
        <translation>Bozza salvata alle {0}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Drop files here</source>
        <translation>Trascina i file qui</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Drop a video or images here, or</source>
        <translation>Trascina qui video o immagini, oppure</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>choose files</source>
        <translation>scegli i file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Choose files</source>
        <translation>Scegli i file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>take from the library</source>
        <translation>prendi dalla libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Take from the library</source>
        <translation>Prendi dalla libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>or</source>
        <translation>oppure</translation>
    </message>
</context>
<context>
    <name>FarMediaForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>/home/ann/clips/loaf.mp4
C:\Clips\loaf.mp4</source>
        <translation>/home/anna/clip/pane.mp4
C:\Clip\pane.mp4</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Paths on {0}, one on each line</source>
        <translation>Percorsi su {0}, uno per riga</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Files on {0}, one path on each line, as that computer writes them.</source>
        <translation>File su {0}, un percorso per riga, scritto come fa quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Add a video or images first.</source>
        <translation>Aggiungi prima un video o delle immagini.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>These files are on this computer. {0} posts files that are there: type their paths, or show this computer to post from here.</source>
        <translation>Questi file sono su questo computer. {0} pubblica i file che si trovano là: scrivi i loro percorsi, o mostra questo computer per pubblicare da qui.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>“{0}” is not a whole path: begin with / or a drive.</source>
        <translation>“{0}” non è un percorso completo: inizia con / o con un'unità.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>“{0}” is neither a video nor an image.</source>
        <translation>“{0}” non è né un video né un'immagine.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/file_list.py"/>
        <source>Files, in the order in which they are posted</source>
        <translation>File, nell'ordine in cui vengono pubblicati</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/file_list.py"/>
        <source>Alt with an arrow key moves a file, Delete takes it out.</source>
        <translation>Alt con una freccia sposta un file, Canc lo toglie.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/filter_chip.py"/>
        <source>Del takes this filter away</source>
        <translation>Canc toglie questo filtro</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <location filename="../../app/postdeck/gui/finding.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>and {0} more</source>
        <translation>e altri {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Nothing stands in the way.</source>
        <translation>Nulla lo impedisce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>{0} ready</source>
        <translation>{0} pronti</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n errors</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPhone</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Connect your first phone</source>
        <translation>Collega il tuo primo telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Skip for now</source>
        <translation>Salta per ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Back to the phones</source>
        <translation>Torna ai telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>PostDeck posts from the phone itself, so you stay signed in there. It never asks for a password.</source>
        <translation>PostDeck pubblica dal telefono stesso, quindi resti connesso lì. Non chiede mai una password.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Queue posts</source>
        <translation>Metti in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Ctrl Enter</source>
        <translation>Ctrl Invio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Save draft</source>
        <translation>Salva bozza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Queue {0}</source>
        <translation>Metti in coda {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>No target yet</source>
        <translation>Ancora nessuna destinazione</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Found while you read</source>
        <translation>Trovati mentre leggi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb does not answer</source>
        <translation>adb non risponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb is running, looking for phones</source>
        <translation>adb è attivo e cerca telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No phone can be seen</source>
        <translation>Nessun telefono visibile</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No phone yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Plugged in and still nothing? Choose “File transfer” in the phone's USB notice, and try another cable: many only charge.</source>
        <translation>Collegato e ancora nulla? Scegli “Trasferimento file” nella notifica USB del telefono e prova un altro cavo: molti servono solo a caricare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>on {0}</source>
        <translation>su {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Unlock it and tap Allow. PostDeck goes on by itself.</source>
        <translation>Sbloccalo e tocca Consenti. PostDeck prosegue da solo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Waiting for you</source>
        <translation>In attesa di te</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>{0}, serial {1}</source>
        <translation>{0}, seriale {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb sees it, but it does not answer. Unplug it and plug it in again.</source>
        <translation>adb lo vede, ma non risponde. Scollegalo e ricollegalo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../app/postdeck/gui/frame.py"/>
        <source>Posts were missed</source>
        <translation>Post non usciti</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Compose</source>
        <translation>Componi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>Check this computer</source>
        <translation>Controlla questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>About PostDeck</source>
        <translation>Informazioni su PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>PostDeck help</source>
        <translation>Aiuto di PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Search in help</source>
        <translation>Cerca nell'aiuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>No page has these words.</source>
        <translation>Nessuna pagina ha queste parole.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Check this computer</source>
        <translation>Controlla questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>About PostDeck</source>
        <translation>Informazioni su PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>The code is copied.</source>
        <translation>Il codice è copiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>What was found</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <location filename="../../app/postdeck/gui/jobs.py"/>
        <source>Something inside PostDeck went wrong ({0}). The log says more.</source>
        <translation>Qualcosa in PostDeck non ha funzionato ({0}). Il registro dice di più.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Queued posts wait until PostDeck runs again.</source>
        <translation>I post in coda aspettano che PostDeck sia di nuovo aperto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Finish, then quit</source>
        <translation>Finisci, poi esci</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Stop and quit</source>
        <translation>Ferma ed esci</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are still to come. PostDeck must run to post them.</source>
        <translation>
            <numerusform>%n post deve ancora uscire. PostDeck deve restare attivo per pubblicarlo.</numerusform>
            <numerusform>%n post devono ancora uscire. PostDeck deve restare attivo per pubblicarli.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Keep running in the tray</source>
        <translation>Continua nell'area di notifica</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are running.</source>
        <translation>
            <numerusform>%n post è in corso.</numerusform>
            <numerusform>%n post sono in corso.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>PostDeck closes right after that, and starts nothing new until then.</source>
        <translation>PostDeck si chiude subito dopo, e fino ad allora non inizia nulla di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Keep running</source>
        <translation>Resta attivo</translation>
    </message>
</context>
<context>
    <name>LicenseSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Phones that may post at once</source>
        <translation>Telefoni che possono pubblicare insieme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Licence file</source>
        <translation>File di licenza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Install a file…</source>
        <translation>Installa un file…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>{0} Programs can't make tasks with this plan.</source>
        <translation>{0} Con questo piano i programmi non possono creare attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Any number</source>
        <translation>Qualsiasi numero</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>{0}, number {1}</source>
        <translation>{0}, numero {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>None is installed.</source>
        <translation>Nessuna installata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>The licence is installed: {0}.</source>
        <translation>La licenza è installata: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Choose a licence file</source>
        <translation>Scegli un file di licenza</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Media from</source>
        <translation>Media da</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Looking at the files.</source>
        <translation>Sto guardando i file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Add a video or images first.</source>
        <translation>Aggiungi prima un video o delle immagini.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post is one video, or images: take out the ones or the others.</source>
        <translation>Un post è un video oppure immagini: togli gli uni o le altre.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post takes one video. Take the others out.</source>
        <translation>Un post accetta un solo video. Togli gli altri.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post takes {0} images. Take {1} out.</source>
        <translation>Un post accetta {0} immagini. Togline {1}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n files that were posted are not kept any more: {0}. Add them again.</source>
        <translation>
            <numerusform>%n file pubblicato non è più conservato: {0}. Aggiungilo di nuovo.</numerusform>
            <numerusform>%n file pubblicati non sono più conservati: {0}. Aggiungili di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” can't be found.</source>
        <translation>“{0}” non si trova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” can't be read.</source>
        <translation>“{0}” non si può leggere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” is neither a video nor an image.</source>
        <translation>“{0}” non è né un video né un'immagine.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” has no videos or images in it.</source>
        <translation>“{0}” non contiene video né immagini.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>{0} more can't be added either.</source>
        <translation>Non si possono aggiungere nemmeno altri {0}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n videos</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n images</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Drop more here, or</source>
        <translation>Trascina qui altri file, oppure</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Drop a video or images here, or</source>
        <translation>Trascina qui video o immagini, oppure</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Choose media</source>
        <translation>Scegli i media</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Videos and images ({0})</source>
        <translation>Video e immagini ({0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>MediaPicker</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Files to add</source>
        <translation>File da aggiungere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Tick all files</source>
        <translation>Seleziona tutti i file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Tick no file</source>
        <translation>Non selezionare alcun file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>in “{0}”</source>
        <translation>in “{0}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Which of the {0} {1}?</source>
        <translation>Quali scegliere? ({0} {1})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>There are more; these are the first.</source>
        <translation>Ce ne sono altri; questi sono i primi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>Aggiungi %n file</numerusform>
            <numerusform>Aggiungi %n file</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
</context>
<context>
    <name>MediaShelf</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>{0} is not there any more. Take it out, or bring it back.</source>
        <translation>{0} non c'è più. Toglilo, o rimettilo al suo posto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>{0} is still being written. Wait until it is whole.</source>
        <translation>{0} è ancora in scrittura. Aspetta che sia completo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>(and {0} more)</source>
        <translation>(e altri {0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>Not there any more</source>
        <translation>Non c'è più</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>Still being written, {0} so far</source>
        <translation>Ancora in scrittura, finora {0}</translation>
    </message>
</context>
<context>
    <name>MissedNote</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts were missed: PostDeck or their phones were not there at their time.</source>
        <translation>
            <numerusform>%n post non è uscito: alla sua ora PostDeck o il suo telefono non c'era.</numerusform>
            <numerusform>%n post non sono usciti: alla loro ora PostDeck o i loro telefoni non c'erano.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Queue now</source>
        <translation>Accoda ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Don't post</source>
        <translation>Non pubblicare</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts queued again.</source>
        <translation>
            <numerusform>%n post rimesso in coda.</numerusform>
            <numerusform>%n post rimessi in coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n missed posts will not be posted.</source>
        <translation>
            <numerusform>%n post mancato non verrà pubblicato.</numerusform>
            <numerusform>%n post mancati non verranno pubblicati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>New start</source>
        <translation>Nuovo inizio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Start now</source>
        <translation>Inizia ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Start at</source>
        <translation>Inizia alle</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>That is past. Choose a time to come.</source>
        <translation>È già passato. Scegli un momento futuro.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Name of the template</source>
        <translation>Nome del modello</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Save template</source>
        <translation>Salva modello</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Caption, options and spread become a template.</source>
        <translation>Didascalia, opzioni e intervallo diventano un modello.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/message_bar.py"/>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>How to post</source>
        <translation>Come pubblicare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Name the sound to use.</source>
        <translation>Indica il suono da usare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Say which sound to search for.</source>
        <translation>Indica quale suono cercare.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Search or run</source>
        <translation>Cerca o esegui</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>What was found</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Nothing is called that.</source>
        <translation>Nulla si chiama così.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Task {0}, {1}</source>
        <translation>Attività {0}, {1}</translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Name of this phone</source>
        <translation>Nome di questo telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Group of {0}</source>
        <translation>Gruppo di {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Put</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>adb looks for {0} again.</source>
        <translation>adb cerca di nuovo {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Save the screenshot</source>
        <translation>Salva la schermata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Save the screenshots</source>
        <translation>Salva le schermate</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>scrcpy could not be started. Run it yourself to see why: {0} -s {1}</source>
        <translation>Impossibile avviare scrcpy. Avvialo tu per vedere perché: {0} -s {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Copied {0}.</source>
        <translation>Copiato {0}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Copied %n serials.</source>
        <translation>
            <numerusform>Copiato %n seriale.</numerusform>
            <numerusform>Copiati %n seriali.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Saved %n screenshots in {0}.</source>
        <translation>
            <numerusform>Salvata %n schermata in {0}.</numerusform>
            <numerusform>Salvate %n schermate in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneMenu</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Copy serial</source>
        <translation>Copia seriale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Copy serials</source>
        <translation>Copia seriali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Save screenshot…</source>
        <translation>Salva schermata…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Save screenshots…</source>
        <translation>Salva schermate…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Open in scrcpy</source>
        <translation>Apri in scrcpy</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Check readiness</source>
        <translation>Controlla se è pronto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Find accounts</source>
        <translation>Trova account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Reconnect</source>
        <translation>Ricollega</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>More about this phone</source>
        <translation>Altro su questo telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>The phone's screen</source>
        <translation>Lo schermo del telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Nobody has looked yet. Looking wakes the phone.</source>
        <translation>Nessuno ha ancora guardato. Guardare riattiva il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Pictures of phones stay on {0}.</source>
        <translation>Le immagini dei telefoni restano su {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>No picture until you allow it</source>
        <translation>Nessuna immagine finché non lo consenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>No picture while it is offline</source>
        <translation>Nessuna immagine mentre è offline</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0}. Its pictures come with the steps.</source>
        <translation>{0}. Le sue immagini arrivano con i passi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Looking</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0} is offline. Check the cable or the Wi-Fi; it comes back by itself.</source>
        <translation>{0} è offline. Controlla il cavo o il Wi-Fi; torna da solo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Reconnect</source>
        <translation>Ricollega</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0} is offline. Look at it on {1}.</source>
        <translation>{0} è offline. Guardalo su {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Serial</source>
        <translation>Seriale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>None known</source>
        <translation>Nessuno noto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Nothing queued for it.</source>
        <translation>Nulla in coda per lui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>And {0} more.</source>
        <translation>E altri {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Readiness</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Next posts</source>
        <translation>Prossimi post</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/phone_preview.py"/>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>No picture until you allow it</source>
        <translation>Nessuna immagine finché non lo consenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Pictures stay on that computer</source>
        <translation>Le immagini restano su quel computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>{0}, last seen {1}</source>
        <translation>{0}, visto l'ultima volta {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Last seen {0}</source>
        <translation>Visto l'ultima volta {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Not seen yet</source>
        <translation>Mai visto finora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Model unknown</source>
        <translation>Modello sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Reconnect</source>
        <translation>Ricollega</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>%n posts waiting</source>
        <translation>
            <numerusform>%n post in attesa</numerusform>
            <numerusform>%n post in attesa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Starts nothing new</source>
        <translation>Non inizia nulla di nuovo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>{0}, step {1} of {2}</source>
        <translation>{0}, passo {1} di {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Next {0}</source>
        <translation>Prossimo {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Ready. {0}</source>
        <translation>Pronto. {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Nothing queued</source>
        <translation>Nulla in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>{0} online</source>
        <translation>{0} online</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>%n posts queued</source>
        <translation>
            <numerusform>%n post in coda</numerusform>
            <numerusform>%n post in coda</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>{0} running</source>
        <translation>{0} in corso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>This computer</source>
        <translation>Questo PC</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Wi-Fi {0}</source>
        <translation>Wi-Fi {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the cable or Wi-Fi</source>
        <translation>Controlla il cavo o il Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the cable</source>
        <translation>Controlla il cavo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the Wi-Fi</source>
        <translation>Controlla il Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Android {0}</source>
        <translation>Android {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Android unknown</source>
        <translation>Android sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Lock</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Storage</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Permissions</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Reading and typing</source>
        <translation>Lettura e scrittura</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Doesn't answer</source>
        <translation>Non risponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Language isn't known</source>
        <translation>Lingua non supportata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Storage is full</source>
        <translation>Memoria piena</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Battery is low</source>
        <translation>Batteria scarica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Clock is wrong</source>
        <translation>L'orologio è sbagliato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unsafe over Wi-Fi</source>
        <translation>Insicuro via Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Screen can't be read</source>
        <translation>Schermo illeggibile</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Allow</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unlock the phone and tap Allow on “Allow USB debugging?”.</source>
        <translation>Sblocca il telefono e tocca Consenti su “Consentire debug USB?”.</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>needs you</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Start adb</source>
        <translation>Avvia adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/composition.py"/>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>Preview of</source>
        <translation>Anteprima di</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>What you add shows up here.</source>
        <translation>Ciò che aggiungi compare qui.</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Everything is kept in</source>
        <translation>Tutto è conservato in</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Copy the folder's path</source>
        <translation>Copia il percorso della cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>This computer can't show the folder. Copy its path.</source>
        <translation>Questo computer non può mostrare la cartella. Copia il percorso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>The path is copied.</source>
        <translation>Il percorso è copiato.</translation>
    </message>
</context>
<context>
    <name>QueuedToast</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/queued_toast.py"/>
        <source>Show tasks</source>
        <translation>Mostra attività</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>Connecting</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>No phones yet</source>
        <translation>Nessun telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>{0}, {1} running</source>
        <translation>{0}, {1} in corso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Search or run</source>
        <translation>Cerca o esegui</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../app/postdeck/gui/help/reader.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/selection_bar.py"/>
        <source>Clear the selection</source>
        <translation>Annulla la selezione</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>The username is empty.</source>
        <translation>Il nome utente è vuoto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>Type it as the app shows it.</source>
        <translation>Scrivilo come lo mostra l'app.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>The username is too long or has spaces.</source>
        <translation>Il nome utente è troppo lungo o contiene spazi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/check.py"/>
        <source>And {0} more warnings.</source>
        <translation>E altri {0} avvisi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/check.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} e altri {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>Use HH:MM, for example 18:30, or a date and time like 2026-11-23T18:30.</source>
        <translation>Usa HH:MM, per esempio 18:30, o data e ora come 2026-11-23T18:30.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>PostDeck runs the script “post” only.</source>
        <translation>PostDeck esegue solo lo script “post”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>Check that PostDeck runs on that computer and that the address is right.</source>
        <translation>Controlla che PostDeck sia attivo su quel computer e che l'indirizzo sia giusto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone unplugged</source>
        <translation>telefono scollegato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the cable or Wi-Fi. The task goes on when the phone is back.</source>
        <translation>Controlla il cavo o il Wi-Fi. L'attività prosegue quando il telefono torna.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone not authorized</source>
        <translation>telefono non autorizzato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unlock the phone and accept “Allow USB debugging”.</source>
        <translation>Sblocca il telefono e accetta “Consenti debug USB”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone locked</source>
        <translation>telefono bloccato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unlock the phone, or remove its PIN for unattended posting.</source>
        <translation>Sblocca il telefono, o togli il PIN per pubblicare in tua assenza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone storage full</source>
        <translation>memoria del telefono piena</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Free some space on the phone, then retry.</source>
        <translation>Libera spazio sul telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone does not answer</source>
        <translation>il telefono non risponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unplug and replug the phone, or restart it, then retry.</source>
        <translation>Scollega e ricollega il telefono, o riavvialo, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>copy to the phone broke</source>
        <translation>copia sul telefono interrotta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the cable, then retry.</source>
        <translation>Controlla il cavo, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>media file unreadable</source>
        <translation>file multimediale illeggibile</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Choose the file again; it may have been moved or damaged.</source>
        <translation>Scegli di nuovo il file; forse è stato spostato o è danneggiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone did not index the file</source>
        <translation>il telefono non ha indicizzato il file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Restart the phone, then retry.</source>
        <translation>Riavvia il telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>nothing to post</source>
        <translation>nulla da pubblicare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Add media to the library or folder, then retry.</source>
        <translation>Aggiungi media alla libreria o alla cartella, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>already posted</source>
        <translation>già pubblicato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Choose another file, or allow it again (“post again”, allow_repeat).</source>
        <translation>Scegli un altro file, o consentilo di nuovo (“pubblica di nuovo”, allow_repeat).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>app not installed</source>
        <translation>app non installata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Install the app on the phone and sign in.</source>
        <translation>Installa l'app sul telefono e accedi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>app crashed</source>
        <translation>app arrestata in modo anomalo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Open the app by hand once; update it if it crashes again.</source>
        <translation>Apri l'app a mano una volta; aggiornala se si arresta ancora.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>wrong account</source>
        <translation>account sbagliato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Sign in to the wanted account in the app, then retry.</source>
        <translation>Accedi nell'app con l'account voluto, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>not signed in</source>
        <translation>accesso non effettuato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Sign in to the app on the phone, then retry.</source>
        <translation>Accedi all'app sul telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>account blocked</source>
        <translation>account bloccato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Open the app and read its notice; PostDeck can't do this for you.</source>
        <translation>Apri l'app e leggi l'avviso; PostDeck non può farlo per te.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>unknown screen</source>
        <translation>schermata sconosciuta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Look at the last screenshot. If the app has changed, mend the selector.</source>
        <translation>Guarda l'ultima schermata. Se l'app è cambiata, correggi il selettore.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>screen reader not working</source>
        <translation>lettura dello schermo non funzionante</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Stop other automation tools on the phone, then retry.</source>
        <translation>Ferma gli altri strumenti di automazione sul telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone has no internet</source>
        <translation>telefono senza internet</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the phone's connection, then retry.</source>
        <translation>Controlla la connessione del telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>caption not taken</source>
        <translation>didascalia non accettata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>The app changed the caption. Shorten or simplify it, then retry.</source>
        <translation>L'app ha cambiato la didascalia. Accorciala o semplificala, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>upload failed</source>
        <translation>caricamento non riuscito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>The app said so. Look at the phone before posting again.</source>
        <translation>Lo ha detto l'app. Guarda il telefono prima di pubblicare di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>post not seen</source>
        <translation>post non visto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Look at the profile on the phone, then say whether it is there.</source>
        <translation>Guarda il profilo sul telefono, poi di' se c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>this computer's disk is full</source>
        <translation>il disco di questo computer è pieno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Free some space on this computer, then retry.</source>
        <translation>Libera spazio su questo computer, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>this computer stalled</source>
        <translation>questo computer si è fermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Keep this computer awake while it posts, then retry.</source>
        <translation>Tieni attivo questo computer mentre pubblica, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>not possible yet</source>
        <translation>non ancora possibile</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Change the option, then post again.</source>
        <translation>Cambia l'opzione, poi pubblica di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>internal error</source>
        <translation>errore interno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Send the task's report to whoever maintains this PostDeck.</source>
        <translation>Invia il rapporto dell'attività a chi mantiene questo PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence ends before it starts.</source>
        <translation>La licenza finisce prima di iniziare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence starts only on {0}.</source>
        <translation>La licenza inizia solo il {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence expired on {0}.</source>
        <translation>La licenza è scaduta il {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>until {0}</source>
        <translation>fino al {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>Licensed to {0}{1}.</source>
        <translation>Concessa in licenza a {0}{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>No licence is installed.</source>
        <translation>Nessuna licenza è installata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/phrases.py"/>
        <source>post not seen:</source>
        <translation>post non visto:</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>must be a number, not true or false</source>
        <translation>deve essere un numero, non vero o falso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>0 video, 1 images</source>
        <translation>0 video, 1 immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Images to take when content_type is 1</source>
        <translation>Immagini da prendere quando content_type è 1</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption; spintax {a|b|c}</source>
        <translation>Didascalia; spintax {a|b|c}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Way in</source>
        <translation>Via d'ingresso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>How the media gets into the app; add_button and use_sound are understood too</source>
        <translation>Come i media arrivano nell'app; si capiscono anche add_button e use_sound</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Media from</source>
        <translation>Media da</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Where media comes from when material_list is empty</source>
        <translation>Da dove vengono i media quando material_list è vuoto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>A folder; required for localFolder</source>
        <translation>Una cartella; necessaria per localFolder</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>File paths; wins over source and folder</source>
        <translation>Percorsi di file; prevalgono su origine e cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Comma-separated tags to filter the library</source>
        <translation>Tag separati da virgole per filtrare la libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Wait for the upload</source>
        <translation>Attesa del caricamento</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Wait for the sound</source>
        <translation>Attesa del suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>-1 leave as is, 0 off, 1 on, custom</source>
        <translation>-1 lascia com'è, 0 senza, 1 con, custom</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound to use</source>
        <translation>Suono da usare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Name or URL; required for useSound</source>
        <translation>Nome o URL; necessario per useSound</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound search</source>
        <translation>Ricerca del suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>What to search; required for add_sound custom</source>
        <translation>Che cosa cercare; necessario per add_sound custom</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Own sound volume</source>
        <translation>Volume del suono originale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Volume of the video's own sound, percent</source>
        <translation>Volume del suono del video, in percentuale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Added sound volume</source>
        <translation>Volume del suono aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Volume of the added sound, percent</source>
        <translation>Volume del suono aggiunto, in percentuale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Product link</source>
        <translation>Link al prodotto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>1 adds the product link; TikTok only</source>
        <translation>1 aggiunge il link al prodotto; solo TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Placement</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>reel or story; Instagram only</source>
        <translation>reel o storia; solo Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption is</source>
        <translation>La didascalia è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: spintax {a|b|c}, or lines: one caption per line, used in turn, ### is a line break</source>
        <translation>Di PostDeck: spintax {a|b|c}, oppure lines: una didascalia per riga, usate a turno, ### va a capo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>AI-generated</source>
        <translation>Generato dall'IA</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: 1 labels the post as AI-generated; TikTok only</source>
        <translation>Di PostDeck: 1 etichetta il post come generato dall'IA; solo TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Post again</source>
        <translation>Pubblica di nuovo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: 1 lets material that this account has posted already be posted again</source>
        <translation>Di PostDeck: 1 permette di ripubblicare media che questo account ha già pubblicato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>material_path is required when material_source is localFolder</source>
        <translation>material_path è necessario quando material_source è localFolder</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>sound_name is required when post_way is useSound</source>
        <translation>sound_name è necessario quando post_way è useSound</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>custom_sound_keyword is required when add_sound is custom</source>
        <translation>custom_sound_keyword è necessario quando add_sound è custom</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Like http://localhost:50809</source>
        <translation>Come http://localhost:50809</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>adb server's port</source>
        <translation>Porta del server adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>5037 is shared with other tools; 0 starts a server of PostDeck's own.</source>
        <translation>5037 è condivisa con altri strumenti; 0 avvia un server proprio di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Own</source>
        <translation>Propria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Let programs make tasks</source>
        <translation>Consenti ai programmi di creare attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Only programs on this computer can reach it.</source>
        <translation>Solo i programmi su questo computer possono raggiungerla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>1 to 65535. Clients of the task API expect 50809.</source>
        <translation>Da 1 a 65535. I client dell'API si aspettano 50809.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Phones at once</source>
        <translation>Telefoni insieme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>How many phones may post at the same time; 0 is all.</source>
        <translation>Quanti telefoni possono pubblicare nello stesso momento; 0 è tutti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>phones</source>
        <translation>telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Grace for late starts</source>
        <translation>Tolleranza per i ritardi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>A post that is later than this is marked missed.</source>
        <translation>Un post più in ritardo di così è segnato come mancato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries when the phone fails</source>
        <translation>Tentativi se fallisce il telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>At most, and only before Post is tapped. After the tap PostDeck only looks.</source>
        <translation>Al massimo, e solo prima del tocco su Pubblica. Dopo il tocco PostDeck guarda soltanto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries when the app fails</source>
        <translation>Tentativi se fallisce l'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>When it crashes, or shows a page that PostDeck does not know.</source>
        <translation>Quando si arresta, o mostra una pagina che PostDeck non conosce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries without internet</source>
        <translation>Tentativi senza internet</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>When the app says that the phone is offline.</source>
        <translation>Quando l'app dice che il telefono è offline.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>App for a new post</source>
        <translation>App per un nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Chosen in Compose until you choose another.</source>
        <translation>Scelta in Componi finché non ne scegli un'altra.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Keep screenshots for</source>
        <translation>Conserva le schermate per</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Older ones are removed; what was done stays.</source>
        <translation>Le più vecchie si rimuovono; ciò che è stato fatto resta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Screenshots take at most</source>
        <translation>Le schermate occupano al massimo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Beyond it the oldest are removed.</source>
        <translation>Oltre, si rimuovono le più vecchie.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Light, dark, or as this computer is set.</source>
        <translation>Chiaro, scuro, o come questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Of the whole window, beside the size that this computer sets.</source>
        <translation>Di tutta la finestra, oltre alla dimensione impostata su questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Reduced: panes and notes are there at once.</source>
        <translation>Ridotto: riquadri e avvisi appaiono subito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Of the window.</source>
        <translation>Della finestra.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Desktop notices</source>
        <translation>Notifiche sul desktop</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>What PostDeck tells beside the clock.</source>
        <translation>Che cosa PostDeck comunica accanto all'orologio.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Look for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Once a day, where whoever made this PostDeck has set an address to ask.</source>
        <translation>Una volta al giorno, se chi ha fatto questo PostDeck ha impostato un indirizzo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Other decks</source>
        <translation>Altri deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>two decks have the same name</source>
        <translation>due deck hanno lo stesso nome</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>closes nothing</source>
        <translation>non chiude nulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Take it out, or write \} to post a brace</source>
        <translation>Toglila, o scrivi \} per pubblicare una graffa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>is more than {0} braces deep</source>
        <translation>è oltre {0} graffe di profondità</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Take some out</source>
        <translation>Togline qualcuna</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>is never closed</source>
        <translation>non è mai chiusa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Close it with }, or write \{ to post a brace</source>
        <translation>Chiudila con }, o scrivi \{ per pubblicare una graffa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>In the caption, the {0} in line {1}, column {2} {3}.</source>
        <translation>Nella didascalia, la {0} alla riga {1}, colonna {2} {3}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>“{0}” is not a start time.</source>
        <translation>“{0}” non è un orario di inizio.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>{0} is past.</source>
        <translation>{0} è già passato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>Choose a time to come.</source>
        <translation>Scegli un momento futuro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates is dated {0}, which is to come.</source>
        <translation>Le notizie sugli aggiornamenti sono datate {0}, nel futuro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates counted only until {0}.</source>
        <translation>Le notizie sugli aggiornamenti valevano solo fino al {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates is from {0}, older than what was seen here already.</source>
        <translation>Le notizie sugli aggiornamenti sono del {0}, più vecchie di quelle già viste qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/client.py"/>
        <source>it broke off ({0})</source>
        <translation>si è interrotto ({0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/client.py"/>
        <source>The adb server ended the connection.</source>
        <translation>Il server adb ha chiuso la connessione.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>{0} bytes were sent, but {1} arrived.</source>
        <translation>{0} byte inviati, ma {1} arrivati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>{0} gave no screenshot.</source>
        <translation>{0} non ha dato alcuna schermata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>opening a connection</source>
        <translation>apertura di una connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>PostDeck keeps trying.</source>
        <translation>PostDeck continua a provare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} refused: {1}.</source>
        <translation>{0} ha rifiutato: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The adb server</source>
        <translation>Il server adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} did not answer within {1} s ({2}).</source>
        <translation>{0} non ha risposto entro {1} s ({2}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} is offline.</source>
        <translation>{0} è offline.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} has not authorized this computer.</source>
        <translation>{0} non ha autorizzato questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>Linux does not let you use this USB device: install PostDeck's rule for phones (70-postdeck-phones.rules: the .deb brings it, install.sh says how), then replug the phone.</source>
        <translation>Linux non ti lascia usare questo dispositivo USB: installa la regola di PostDeck per i telefoni (70-postdeck-phones.rules: è inclusa nel .deb, install.sh dice come fare), poi ricollega il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The phone's storage is full.</source>
        <translation>La memoria del telefono è piena.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The phone did not take {0}: {1}.</source>
        <translation>Il telefono non ha accettato {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>POSTDECK_ADB names {0}, which is no program.</source>
        <translation>POSTDECK_ADB indica {0}, che non è un programma.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>Correct it or remove it.</source>
        <translation>Correggilo o rimuovilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb was not found on this computer.</source>
        <translation>adb non è stato trovato su questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>Install the Android platform tools, or set POSTDECK_ADB to the adb program.</source>
        <translation>Installa gli Android platform tools, o imposta POSTDECK_ADB sul programma adb.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>What listens on port {0} does not answer as an adb server.</source>
        <translation>Ciò che ascolta sulla porta {0} non risponde come server adb.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>End that program, or give PostDeck another --adb-port.</source>
        <translation>Chiudi quel programma, o dai a PostDeck un altro --adb-port.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb can't be started: {0}</source>
        <translation>adb non si può avviare: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>The adb server on port {0} did not start: {1}</source>
        <translation>Il server adb sulla porta {0} non è partito: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>no reason given.</source>
        <translation>nessun motivo indicato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb could not start its server: {0}</source>
        <translation>adb non ha potuto avviare il suo server: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb started no server on port {0}.</source>
        <translation>adb non ha avviato alcun server sulla porta {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>The path on the phone is too long ({0} bytes).</source>
        <translation>Il percorso sul telefono è troppo lungo ({0} byte).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>{0} can't be read on the phone: {1}.</source>
        <translation>{0} non si può leggere sul telefono: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>The file changed while it was copied to the phone.</source>
        <translation>Il file è cambiato mentre veniva copiato sul telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>{0} can't be read on this computer: {1}.</source>
        <translation>{0} non si può leggere su questo computer: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>No adb server answers on port {0}.</source>
        <translation>Nessun server adb risponde sulla porta {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>What answers on adb's port is not an adb server.</source>
        <translation>Ciò che risponde sulla porta di adb non è un server adb.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>Another program uses that port: end it, or give PostDeck another --adb-port.</source>
        <translation>Un altro programma usa quella porta: chiudilo, o dai a PostDeck un altro --adb-port.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>The adb server's answer makes no sense.</source>
        <translation>La risposta del server adb non ha senso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/indexing.py"/>
        <source>{0} has the file, but does not list it.</source>
        <translation>{0} ha il file, ma non lo elenca.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/keyboard.py"/>
        <source>The text field does not take the focus.</source>
        <translation>Il campo di testo non si attiva.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/links.py"/>
        <source>{0} does not finish starting.</source>
        <translation>{0} non finisce di avviarsi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>“{0}” is no address with a port.</source>
        <translation>“{0}” non è un indirizzo con porta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>Write it as the phone shows it, like 192.168.1.20:37123.</source>
        <translation>Scrivilo come lo mostra il telefono, per esempio 192.168.1.20:37123.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>The pairing code has six digits.</source>
        <translation>Il codice di accoppiamento ha sei cifre.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>Write it as the phone shows it.</source>
        <translation>Scrivilo come lo mostra il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} is locked.</source>
        <translation>{0} è bloccato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>“{0}” is no key.</source>
        <translation>“{0}” non è un tasto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>The app has no such page: {0}</source>
        <translation>L'app non ha questa pagina: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>Android did not open the app: {0}</source>
        <translation>Android non ha aperto l'app: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} does not tell the time: {1}</source>
        <translation>{0} non dice l'ora: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} refused a touch or key: {1}</source>
        <translation>{0} ha rifiutato un tocco o un tasto: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0}, Android {1}</source>
        <translation>{0}, Android {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} non è installato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Neither TikTok nor Instagram is installed.</source>
        <translation>Non sono installati né TikTok né Instagram.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may do what it needs</source>
        <translation>{0} può fare ciò che le serve</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may not use camera or microphone yet.</source>
        <translation>{0} non può ancora usare fotocamera o microfono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may not read media yet.</source>
        <translation>{0} non può ancora leggere i media.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>PostDeck allows it when it posts, unless the phone forbids that.</source>
        <translation>PostDeck lo consente quando pubblica, a meno che il telefono non lo vieti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>unlocked</source>
        <translation>sbloccato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>PostDeck knows the app's screens in these languages: {0}. Set the app to one of them, or add its words to your selector file.</source>
        <translation>PostDeck conosce le schermate dell'app in queste lingue: {0}. Imposta l'app su una di esse, o aggiungi le sue parole al tuo file dei selettori.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>right</source>
        <translation>giusto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>ahead of</source>
        <translation>avanti rispetto a</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} {1} this computer's</source>
        <translation>{0} {1} questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Set the phone's clock by the network (Settings, Date and time).</source>
        <translation>Imposta l'orologio del telefono dalla rete (Impostazioni, Data e ora).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} minutes</source>
        <translation>{0} minuti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} hours</source>
        <translation>{0} ore</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} days</source>
        <translation>{0} giorni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} GiB free</source>
        <translation>{0} GiB liberi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Plug the phone into a charger.</source>
        <translation>Collega il telefono al caricatore.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>adb over Wi-Fi is unsafe at this patch level (CVE-2026-0073): update the phone or use a cable.</source>
        <translation>adb via Wi-Fi è insicuro a questo livello di patch (CVE-2026-0073): aggiorna il telefono o usa un cavo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/roster.py"/>
        <source>There is no phone “{0}”.</source>
        <translation>Non c'è alcun telefono “{0}”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/roster.py"/>
        <source>“{0}” is no address; write host:port.</source>
        <translation>“{0}” non è un indirizzo; scrivi host:porta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered {0} without sense.</source>
        <translation>Il server UI ha risposto a {0} senza senso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered another question.</source>
        <translation>Il server UI ha risposto a un'altra domanda.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered {0} without a result.</source>
        <translation>Il server UI ha risposto a {0} senza risultato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server broke off without an answer.</source>
        <translation>Il server UI si è interrotto senza risposta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server has lost its connection to Android.</source>
        <translation>Il server UI ha perso la connessione con Android.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The field is not on the screen any more ({0}).</source>
        <translation>Il campo non è più sullo schermo ({0}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server failed at {0}: {1}.</source>
        <translation>Il server UI non è riuscito in {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree is blank.</source>
        <translation>L'albero UI del telefono è vuoto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree can't be read: it declares entities.</source>
        <translation>L'albero UI del telefono non si può leggere: dichiara entità.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree can't be read: {0}.</source>
        <translation>L'albero UI del telefono non si può leggere: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} has {1} MiB free, the file needs {2} MiB.</source>
        <translation>{0} ha {1} MiB liberi, il file ne richiede {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} holds other bytes than were sent.</source>
        <translation>{0} contiene byte diversi da quelli inviati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} has no space left.</source>
        <translation>{0} non ha più spazio.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} refused “{1}”: {2}</source>
        <translation>{0} ha rifiutato “{1}”: {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>End that tool, or restart the phone, then retry.</source>
        <translation>Chiudi quello strumento, o riavvia il telefono, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>uiautomator2 is not installed completely.</source>
        <translation>uiautomator2 non è installato per intero.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>Reinstall PostDeck.</source>
        <translation>Reinstalla PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The phone's UI tree stays blank.</source>
        <translation>L'albero UI del telefono resta vuoto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>reading the screen</source>
        <translation>lettura dello schermo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>starting the UI server</source>
        <translation>avvio del server UI</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>Another automation tool holds the phone's screen.</source>
        <translation>Un altro strumento di automazione occupa lo schermo del telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The UI server ended at once: {0}.</source>
        <translation>Il server UI si è chiuso subito: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The UI server can't be put on the phone: {0}</source>
        <translation>Il server UI non si può mettere sul telefono: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is neither a video (MP4, MOV, WebM) nor a picture (JPEG, PNG, WebP)</source>
        <translation>non è né un video (MP4, MOV, WebM) né un'immagine (JPEG, PNG, WebP)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a {0} picture, which the apps may not take</source>
        <translation>è un'immagine {0}, che le app potrebbero non accettare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a GIF, and the apps take no GIFs</source>
        <translation>è una GIF, e le app non accettano GIF</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is an AVI film, which the apps don't take</source>
        <translation>è un filmato AVI, che le app non accettano</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a BMP picture, which the apps don't take</source>
        <translation>è un'immagine BMP, che le app non accettano</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>the video is damaged or incomplete</source>
        <translation>il video è danneggiato o incompleto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>{0} can't be copied: {1}.</source>
        <translation>{0} non si può copiare: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>Check the disk's free space, then try again.</source>
        <translation>Controlla lo spazio libero sul disco, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>{0} is larger than 4 GB.</source>
        <translation>{0} supera i 4 GB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>Export it smaller.</source>
        <translation>Esportalo più piccolo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>Mend the file, or remove it to go back to the built-in limits.</source>
        <translation>Correggi il file, o rimuovilo per tornare ai limiti incorporati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} PostDeck uses its built-in limits.</source>
        <translation>{0} PostDeck usa i limiti incorporati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} can't be read</source>
        <translation>{0} non si può leggere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>the version {0}; it is {1}</source>
        <translation>la versione {0}; è {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} can't be read: {1}.</source>
        <translation>{0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is not written in UTF-8.</source>
        <translation>{0} non è scritto in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is not TOML: {1}.</source>
        <translation>{0} non è TOML: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is nested too deeply.</source>
        <translation>{0} è annidato troppo in profondità.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0}, line {1}</source>
        <translation>{0}, riga {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>it takes too long to open</source>
        <translation>ci mette troppo ad aprirsi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>opening it failed</source>
        <translation>l'apertura non è riuscita</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>{0} can't be posted: {1}.</source>
        <translation>{0} non si può pubblicare: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>Choose another file, or export it again as MP4 (H.264) or JPEG.</source>
        <translation>Scegli un altro file, o esportalo di nuovo come MP4 (H.264) o JPEG.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it holds no picture, only sound or data</source>
        <translation>non contiene immagini, solo suono o dati</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its pictures are packed in a way that is not known here</source>
        <translation>le sue immagini sono codificate in un modo qui sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its pictures of {0} x {1} are too large</source>
        <translation>le sue immagini di {0} x {1} sono troppo grandi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it has no length</source>
        <translation>non ha durata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its {0} x {1} points are too many</source>
        <translation>i suoi {0} x {1} punti sono troppi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it is animated, and the apps take still pictures only</source>
        <translation>è animata, e le app accettano solo immagini fisse</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>the picture is damaged or incomplete</source>
        <translation>l'immagine è danneggiata o incompleta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it needs too much memory to open</source>
        <translation>richiede troppa memoria per aprirsi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is not there ({1}).</source>
        <translation>{0} non c'è ({1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the file again.</source>
        <translation>Scegli di nuovo il file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} can't be read: permission denied.</source>
        <translation>{0} non si può leggere: permesso negato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <translation>Cambia i permessi, o copialo in una tua cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} can't be opened.</source>
        <translation>{0} non si può aprire.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>“{0}” is not a path that PostDeck opens.</source>
        <translation>“{0}” non è un percorso che PostDeck apre.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose a file from a folder of this computer.</source>
        <translation>Scegli un file da una cartella di questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is not a file but a device or pipe.</source>
        <translation>{0} non è un file ma un dispositivo o una pipe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose a media file.</source>
        <translation>Scegli un file multimediale.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is empty.</source>
        <translation>{0} è vuoto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the file again; it may not be saved yet.</source>
        <translation>Scegli di nuovo il file; forse non è ancora salvato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is a folder.</source>
        <translation>{0} è una cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the files in it.</source>
        <translation>Scegli i file al suo interno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnailer.py"/>
        <source>it can't be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>{0} is not there any more.</source>
        <translation>{0} non c'è più.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>{0} can't be read.</source>
        <translation>{0} non si può leggere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/accounts.py"/>
        <source>@{0} is known on {1} already.</source>
        <translation>@{0} è già noto su {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/accounts.py"/>
        <source>There is no account {0}.</source>
        <translation>Non c'è alcun account {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The token can't be written: {0}.</source>
        <translation>Il token non si può scrivere: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Free some space or allow it, then try again.</source>
        <translation>Libera spazio o concedi il permesso, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The token can't be removed: {0}.</source>
        <translation>Il token non si può rimuovere: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Delete {0} by hand.</source>
        <translation>Elimina {0} a mano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>it is not one of PostDeck's</source>
        <translation>non è uno di PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The task API's token can't be used ({0}), so nobody is let in.</source>
        <translation>Il token dell'API non si può usare ({0}), quindi nessuno può entrare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Make a new one: postdeck api token --new.</source>
        <translation>Creane uno nuovo: postdeck api token --new.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The database is damaged, so it could not be backed up.</source>
        <translation>Il database è danneggiato, quindi non è stato possibile farne il backup.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Close PostDeck and start it again: it puts the newest good backup back.</source>
        <translation>Chiudi PostDeck e riavvialo: ripristinerà il backup integro più recente.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The database could not be backed up: {0}.</source>
        <translation>Non è stato possibile fare il backup del database: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Free some space on this computer's disk.</source>
        <translation>Libera spazio sul disco di questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>There is no backup {0}.</source>
        <translation>Non c'è alcun backup {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>`postdeck backup --list` shows what there is.</source>
        <translation>`postdeck backup --list` mostra quelli che ci sono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup {0} is damaged too.</source>
        <translation>Anche il backup {0} è danneggiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Choose another one.</source>
        <translation>Scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>the copy is not whole</source>
        <translation>la copia non è completa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup could not be put back: another program is reading it.</source>
        <translation>Non è stato possibile ripristinare il backup: un altro programma lo sta leggendo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Close whatever reads PostDeck's folder, then try again.</source>
        <translation>Chiudi il programma che legge la cartella di PostDeck, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup could not be put back: {0}.</source>
        <translation>Non è stato possibile ripristinare il backup: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database {0} can't be used: {1}.</source>
        <translation>Il database {0} non si può usare: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Restore a backup, or choose another folder with --profile.</source>
        <translation>Ripristina un backup, o scegli un'altra cartella con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database can't be used: {0}.</source>
        <translation>Il database non può essere usato: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Check this computer's disk, then start PostDeck again.</source>
        <translation>Controlla il disco di questo computer, poi riavvia PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database {0} is damaged ({1}).</source>
        <translation>Il database {0} è danneggiato ({1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Restore a backup (postdeck restore), or choose another folder with --profile.</source>
        <translation>Ripristina un backup (postdeck restore), o scegli un'altra cartella con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/devices.py"/>
        <source>No phone has the serial {0}.</source>
        <translation>Nessun telefono ha il seriale {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>{0} is in the library for that account already.</source>
        <translation>{0} è già nella libreria per quell'account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>Remove one of the two.</source>
        <translation>Rimuovi uno dei due.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>The library has no item {0}.</source>
        <translation>La libreria non ha l'elemento {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>Ask whoever sent it for the file again, as an attachment.</source>
        <translation>Chiedi di nuovo il file a chi l'ha mandato, come allegato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>The licence is signed with the key {0}, which this PostDeck does not know.</source>
        <translation>La licenza è firmata con la chiave {0}, che questo PostDeck non conosce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>It was made for another build.</source>
        <translation>È stata fatta per un'altra build.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>{0} is not a licence file.</source>
        <translation>{0} non è un file di licenza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>That is not the name of a file.</source>
        <translation>Questo non è il nome di un file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>{0} can't be written: {1}.</source>
        <translation>{0} non si può scrivere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>This is not a PostDeck licence, or the file is damaged.</source>
        <translation>Questa non è una licenza PostDeck, o il file è danneggiato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>The licence was changed after it was signed.</source>
        <translation>La licenza è stata cambiata dopo la firma.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Choose another folder with --profile.</source>
        <translation>Scegli un'altra cartella con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Close it, use it instead, or choose another folder with --profile.</source>
        <translation>Chiudilo, usa quello, o scegli un'altra cartella con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} can't be a folder: {1} is a file.</source>
        <translation>Il profilo {0} non può essere una cartella: {1} è un file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile folder {0} can't be written: {1}.</source>
        <translation>La cartella del profilo {0} non si può scrivere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Allow it, or choose another folder with --profile.</source>
        <translation>Concedi il permesso, o scegli un'altra cartella con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} is not a folder.</source>
        <translation>Il profilo {0} non è una cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>{0} holds other things and is not PostDeck's alone.</source>
        <translation>{0} contiene altro e non è solo di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Choose an empty folder or a new one with --profile.</source>
        <translation>Scegli una cartella vuota o nuova con --profile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} is in use by another PostDeck{1}.</source>
        <translation>Il profilo {0} è in uso da un altro PostDeck{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} can't be locked: {1}.</source>
        <translation>Il profilo {0} non si può bloccare: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>(process {0})</source>
        <translation>(processo {0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>The database {0} can't be read: {1}.</source>
        <translation>Il database {0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>The database {0} is of another version of PostDeck.</source>
        <translation>Il database {0} è di un'altra versione di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>Close that PostDeck, then try again.</source>
        <translation>Chiudi quel PostDeck, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/requests.py"/>
        <source>The Idempotency-Key “{0}” was used for another request.</source>
        <translation>L'Idempotency-Key “{0}” è stata usata per un'altra richiesta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/requests.py"/>
        <source>Use a new key for a new request.</source>
        <translation>Usa una nuova chiave per una nuova richiesta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be read: {1}.</source>
        <translation>Le impostazioni {0} non si possono leggere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>Allow it, then start again.</source>
        <translation>Concedi il permesso, poi riavvia.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be understood ({1}).</source>
        <translation>Le impostazioni {0} non si capiscono ({1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>Mend or delete the file, then start again.</source>
        <translation>Correggi o elimina il file, poi riavvia.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings could not be understood ({0}).</source>
        <translation>Le impostazioni non si sono capite ({0}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>They are kept aside as {0}. Start again: PostDeck uses its defaults.</source>
        <translation>Sono messe da parte come {0}. Riavvia: PostDeck usa i valori predefiniti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be written: {1}.</source>
        <translation>Le impostazioni {0} non si possono scrivere: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/signing.py"/>
        <source>“{0}” in distribution.toml is not a public key.</source>
        <translation>“{0}” in distribution.toml non è una chiave pubblica.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/tasks.py"/>
        <source>There is no task {0}.</source>
        <translation>Non c'è alcuna attività {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>There is too little room on the disk for the update.</source>
        <translation>C'è troppo poco spazio su disco per l'aggiornamento.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libera spazio, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>The server of updates sends more than was signed.</source>
        <translation>Il server degli aggiornamenti invia più di quanto firmato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>Nothing was changed. If it stays so, ask whoever made this PostDeck.</source>
        <translation>Non è stato cambiato nulla. Se resta così, chiedi a chi ha fatto questo PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>What lies at the address of updates is no news of PostDeck.</source>
        <translation>Ciò che si trova all'indirizzo degli aggiornamenti non riguarda PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates is signed with a key that this PostDeck does not know.</source>
        <translation>Le notizie sugli aggiornamenti sono firmate con una chiave che questo PostDeck non conosce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates was changed after it was signed.</source>
        <translation>Le notizie sugli aggiornamenti sono state cambiate dopo la firma.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates can't be understood by this PostDeck.</source>
        <translation>Questo PostDeck non capisce le notizie sugli aggiornamenti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>Get the newest version by hand.</source>
        <translation>Procurati la versione più recente a mano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_memory.py"/>
        <source>it is too long</source>
        <translation>è troppo lungo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>posting images</source>
        <translation>pubblicare immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>the way in “addButton”</source>
        <translation>la via “addButton”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>the way in “useSound”</source>
        <translation>la via “useSound”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>changing the sound</source>
        <translation>cambiare il suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>product links</source>
        <translation>link ai prodotti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>labelling as AI-generated</source>
        <translation>etichettare come generato dall'IA</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the placement reel for TikTok.</source>
        <translation>Per TikTok scegli la posizione reel.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave the product link out for Instagram.</source>
        <translation>Per Instagram togli il link al prodotto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Set the label in Instagram itself.</source>
        <translation>Imposta l'etichetta in Instagram stesso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck can't post to {0} yet.</source>
        <translation>PostDeck non può ancora pubblicare su {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose another app.</source>
        <translation>Scegli un'altra app.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>{0}{1}: PostDeck can't do this on {2}.</source>
        <translation>{0}{1}: PostDeck non può farlo su {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Change the option.</source>
        <translation>Cambia l'opzione.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A sound's own page takes a video, not images.</source>
        <translation>La pagina di un suono accetta un video, non immagini.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the way in addButton, and the sound by its name (custom).</source>
        <translation>Scegli la via addButton, e il suono per nome (custom).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A post that is made with a sound can't lose or change it.</source>
        <translation>Un post creato con un suono non può perderlo né cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave the sound as it is (-1), or choose another way in.</source>
        <translation>Lascia il suono com'è (-1), o scegli un'altra via.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A story takes one image at a time.</source>
        <translation>Una storia accetta un'immagine alla volta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Set the number of images to 1.</source>
        <translation>Imposta a 1 il numero di immagini.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A sound's own page makes a reel, not a story.</source>
        <translation>La pagina di un suono crea un reel, non una storia.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the placement reel.</source>
        <translation>Scegli la posizione reel.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck finds a sound on Instagram by its link only.</source>
        <translation>PostDeck trova un suono su Instagram solo dal suo link.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Give it as https://www.instagram.com/reels/audio/ and the sound's number.</source>
        <translation>Scrivilo come https://www.instagram.com/reels/audio/ e il numero del suono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck can't set volumes on Instagram.</source>
        <translation>PostDeck non può impostare i volumi su Instagram.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave both at 50.</source>
        <translation>Lasciali entrambi a 50.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/apps.py"/>
        <source>{0} is not installed on this phone.</source>
        <translation>{0} non è installato su questo telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/attempt.py"/>
        <source>Stopped here.</source>
        <translation>Fermato qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/attempt.py"/>
        <source>Internal error.</source>
        <translation>Errore interno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>“{0}” is not on it</source>
        <translation>“{0}” non c'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>a tap would have hit a button that publishes</source>
        <translation>un tocco avrebbe colpito un pulsante che pubblica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>a look taps nothing that publishes</source>
        <translation>uno sguardo non tocca nulla che pubblichi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>“{0}” is not there to be tapped</source>
        <translation>“{0}” non c'è da toccare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>{0} did not come</source>
        <translation>{0} non è arrivato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>another screen</source>
        <translation>un'altra schermata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>, then</source>
        <translation>, poi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>The app shows: {0}.</source>
        <translation>L'app mostra: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>This computer slept or stalled just before the tap on Post, so Post was not tapped.</source>
        <translation>Questo computer è andato in sospensione o si è fermato poco prima del tocco su Pubblica, quindi Pubblica non è stato toccato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>The app shows “{0}”: {1}.</source>
        <translation>L'app mostra “{0}”: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/gallery.py"/>
        <source>The phone does not list {0} any more.</source>
        <translation>Il telefono non elenca più {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/gallery.py"/>
        <source>Two files in the phone's gallery have the same time, so that their order can't be told.</source>
        <translation>Due file nella galleria del telefono hanno lo stesso orario, quindi il loro ordine non si può stabilire.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>Instagram shows @{0} after switching to @{1}.</source>
        <translation>Instagram mostra @{0} dopo il passaggio a @{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>it does not lead to the profile</source>
        <translation>non porta al profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>Instagram's profile</source>
        <translation>il profilo di Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>it is none of Instagram's</source>
        <translation>non è di Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>@{0} is not signed in to Instagram on this phone (there: {1}).</source>
        <translation>@{0} non è connesso a Instagram su questo telefono (ci sono: {1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>the other account</source>
        <translation>l'altro account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aftermath.py"/>
        <source>Instagram said “{0}”</source>
        <translation>Instagram ha detto “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aftermath.py"/>
        <source>Instagram shows “{0}”</source>
        <translation>Instagram mostra “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aims.py"/>
        <source>feed post</source>
        <translation>post nel feed</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Caption left out: a story has none</source>
        <translation>Didascalia omessa: una storia non ne ha</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>No caption</source>
        <translation>Nessuna didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the caption field</source>
        <translation>il campo della didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Instagram shows another caption than the one that was typed.</source>
        <translation>Instagram mostra una didascalia diversa da quella scritta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>; the title became its first line</source>
        <translation>; il titolo è diventato la prima riga</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>{0} characters kept{1}</source>
        <translation>{0} caratteri mantenuti{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the button of the story</source>
        <translation>il pulsante della storia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>The caption is not on the page any more.</source>
        <translation>La didascalia non è più nella pagina.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the sheet with Share</source>
        <translation>il riquadro con Condividi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>another question came instead of the sheet with Share</source>
        <translation>è arrivata un'altra domanda invece del riquadro con Condividi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>OK or Share</source>
        <translation>OK o Condividi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the page without the keyboard</source>
        <translation>la pagina senza tastiera</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Share that can be tapped</source>
        <translation>un Condividi che si può toccare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>nothing on it publishes</source>
        <translation>nulla qui pubblica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>1 {0}, as shared</source>
        <translation>1 {0}, come condiviso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>Story left as it is</source>
        <translation>Storia lasciata com'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>Nothing changed</source>
        <translation>Nulla è cambiato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the own story</source>
        <translation>la propria storia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the own story plays and is new</source>
        <translation>la propria storia si vede ed è nuova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>a post</source>
        <translation>un post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the whole caption</source>
        <translation>la didascalia intera</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the newest post</source>
        <translation>il post più recente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>post {0} from the newest</source>
        <translation>il post {0} dal più recente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>has the caption</source>
        <translation>ha la didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>is new</source>
        <translation>è nuovo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>{0} on the profile{1}</source>
        <translation>{0} sul profilo{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>, and the profile counts one more</source>
        <translation>, e il profilo ne conta uno in più</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>The same image is in this post twice; the gallery has it only once.</source>
        <translation>La stessa immagine è due volte in questo post; la galleria la ha una volta sola.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Take one of the two out.</source>
        <translation>Togline una.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>{0} {1}{2} by place {3}</source>
        <translation>{0} {1}{2} dalla posizione {3}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the files in the gallery</source>
        <translation>i file nella galleria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>numbers on the chosen files</source>
        <translation>i numeri sui file scelti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>number {0} on its file</source>
        <translation>il numero {0} sul suo file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>other files are chosen than those of this post</source>
        <translation>sono scelti file diversi da quelli di questo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Instagram's gallery does not show file number {0}, which is of this post.</source>
        <translation>La galleria di Instagram non mostra il file numero {0}, che è di questo post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Post fewer images at once, or clear away newer ones.</source>
        <translation>Pubblica meno immagini insieme, o togli quelle più recenti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the file let go</source>
        <translation>il file deselezionato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>a file that is not of this post stays chosen</source>
        <translation>un file che non è di questo post resta scelto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the editor</source>
        <translation>l'editor</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>it shows {0} files, and this post's is number {1}</source>
        <translation>mostra {0} file, e quello di questo post è il numero {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>tile {0} is no {1}</source>
        <translation>il riquadro {0} non è {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>video {0} is {1} seconds long, this post's {2}</source>
        <translation>il video {0} dura {1} secondi, quello di questo post {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>On Instagram PostDeck uses a sound for a reel only, and only by its link.</source>
        <translation>Su Instagram PostDeck usa un suono solo per un reel, e solo dal suo link.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Give the sound as https://www.instagram.com/reels/audio/…, or leave it out.</source>
        <translation>Scrivi il suono come https://www.instagram.com/reels/audio/…, o toglilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>the page of the sound</source>
        <translation>la pagina del suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Instagram says that this sound is not available.</source>
        <translation>Instagram dice che questo suono non è disponibile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Choose another sound, then post again.</source>
        <translation>Scegli un altro suono, poi pubblica di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Sound: {0}</source>
        <translation>Suono: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>the reel has its own sound instead of “{0}”</source>
        <translation>il reel ha il suo suono invece di “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>sound “{0}”</source>
        <translation>suono “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>is on the page</source>
        <translation>è nella pagina</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>is not shown here</source>
        <translation>non si vede qui</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/ways.py"/>
        <source>To the gallery for a {0}</source>
        <translation>Alla galleria per: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/ways.py"/>
        <source>Shared to {0}, as the gallery was not reached ({1})</source>
        <translation>Condiviso con {0}, perché la galleria non si è raggiunta ({1})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/abilities.py"/>
        <source>{0} is no {1}.</source>
        <translation>{0} non è {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Only to look: nothing is tapped that publishes</source>
        <translation>Solo per guardare: non si tocca nulla che pubblichi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>by a later look</source>
        <translation>da uno sguardo successivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>after PostDeck was closed in mid-post</source>
        <translation>dopo la chiusura di PostDeck a metà post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Account @{0} checked</source>
        <translation>Account @{0} controllato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0} files, {1}, hashes match</source>
        <translation>{0} file, {1}, gli hash corrispondono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0}, hash matches</source>
        <translation>{0}, l'hash corrisponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0} is gone from PostDeck's staging folder.</source>
        <translation>{0} è sparito dalla cartella di lavoro di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Post and caption in view</source>
        <translation>Pubblica e didascalia visibili</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Post in view; the caption, if there is one, was compared just before</source>
        <translation>Pubblica visibile; la didascalia, se c'è, è stata confrontata poco prima</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>PostDeck could not write down that it would tap Post, so it did not.</source>
        <translation>PostDeck non ha potuto annotare che avrebbe toccato Pubblica, quindi non lo ha fatto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Tapped once</source>
        <translation>Toccato una volta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/settling.py"/>
        <source>What was chosen could not be written down.</source>
        <translation>Non è stato possibile annotare ciò che era stato scelto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/settling.py"/>
        <source>Chose {0}.</source>
        <translation>Scelto {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Another post to this account has the same caption, so that PostDeck can't tell which of them is on the profile.</source>
        <translation>Un altro post su questo account ha la stessa didascalia, quindi PostDeck non può sapere quale dei due è sul profilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>No message from the app</source>
        <translation>Nessun messaggio dall'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>after the upload</source>
        <translation>dopo il caricamento</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Not seen on the profile</source>
        <translation>Non visto sul profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>The post was not seen on the profile {0}.</source>
        <translation>Il post non è stato visto sul profilo {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Uploading {0} %</source>
        <translation>Caricamento {0} %</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>unconfirmed: {0} PostDeck tapped Post once and will not tap again by itself.</source>
        <translation>non confermato: {0} PostDeck ha toccato Pubblica una volta e non toccherà di nuovo da solo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>Mend the file, or remove it to go back to the built-in selectors.</source>
        <translation>Correggi il file, o rimuovilo per tornare ai selettori incorporati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>the file is about {0}, not {1}</source>
        <translation>il file riguarda {0}, non {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>“{0}” publishes; that can't be taken back</source>
        <translation>“{0}” pubblica; non si può annullare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>no regular expression: {0}</source>
        <translation>nessuna espressione regolare: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>a rule without conditions fits every node</source>
        <translation>una regola senza condizioni vale per ogni nodo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>“{0}” is no phase</source>
        <translation>“{0}” non è una fase</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>there is no element “{0}”</source>
        <translation>non c'è alcun elemento “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>there is no word “{0}”</source>
        <translation>non c'è alcuna parola “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>“{0}” and “{1}” wait for each other</source>
        <translation>“{0}” e “{1}” si aspettano a vicenda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/shelf.py"/>
        <source>{0} PostDeck uses its built-in selectors.</source>
        <translation>{0} PostDeck usa i selettori incorporati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>The folder {0} is not there.</source>
        <translation>La cartella {0} non c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Choose it again.</source>
        <translation>Sceglila di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not a folder.</source>
        <translation>{0} non è una cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Choose the folder that the file is in.</source>
        <translation>Scegli la cartella che contiene il file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>The folder {0} can't be read.</source>
        <translation>La cartella {0} non si può leggere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Change its permissions, or choose another.</source>
        <translation>Cambia i permessi, o scegline un'altra.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is larger than 1 MB.</source>
        <translation>{0} supera 1 MB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Keep fewer lines in it.</source>
        <translation>Tieni meno righe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not text in UTF-8 (line {1}).</source>
        <translation>{0} non è testo UTF-8 (riga {1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Salvalo come UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not text.</source>
        <translation>{0} non è testo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Save it as plain text in UTF-8.</source>
        <translation>Salvalo come testo semplice UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>The folder {0}</source>
        <translation>La cartella {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>{0} was passed over: it is no {1}.</source>
        <translation>{0} è stato saltato: non è {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>{0} was passed over: {1}</source>
        <translation>{0} è stato saltato: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>{0} was passed over: PostDeck's copy of it is gone. Add it to the library again.</source>
        <translation>{0} è stato saltato: la copia di PostDeck non c'è più. Aggiungilo di nuovo alla libreria.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>The library (tagged {0})</source>
        <translation>La libreria (tag {0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>The library</source>
        <translation>La libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} was posted to @{1} on {2} (task {3}).</source>
        <translation>{0} è stato pubblicato su @{1} il {2} (attività {3}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} is queued for @{1} already (task {2}).</source>
        <translation>{0} è già in coda per @{1} (attività {2}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>this account</source>
        <translation>questo account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} has no {1} for {2}.</source>
        <translation>{0} non ha {1} per {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add {0}, or change what is asked for.</source>
        <translation>Aggiungi {0}, o cambia ciò che si chiede.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>only {0} of the {1} {2}</source>
        <translation>solo {0} dei {1} {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>: {0} {1} posted or queued already</source>
        <translation>: {0} {1} già pubblicati o in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add more, clear the used marks, or allow posting again (allow_repeat).</source>
        <translation>Aggiungine altri, togli i segni di usato, o consenti di ripubblicare (allow_repeat).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add more, or lower the number.</source>
        <translation>Aggiungine altri, o abbassa il numero.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} has {1} left for {2}{3}.</source>
        <translation>{0} ha ancora {1} per {2}{3}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/sources.py"/>
        <source>{0} in the library</source>
        <translation>{0} nella libreria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>{0} {1} sound</source>
        <translation>suono {0} {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>The post needs a sound, but none is named.</source>
        <translation>Il post richiede un suono, ma non ne è indicato alcuno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>Name one, or write {0} in the folder, one per line.</source>
        <translation>Indicane uno, o scrivi {0} nella cartella, uno per riga.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>the profile</source>
        <translation>il profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok does not come to the profile page</source>
        <translation>TikTok non arriva alla pagina del profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok's first page</source>
        <translation>la prima pagina di TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok shows @{0} after switching to @{1}.</source>
        <translation>TikTok mostra @{0} dopo il passaggio a @{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>@{0} is not signed in to TikTok on this phone (there: {1}).</source>
        <translation>@{0} non è connesso a TikTok su questo telefono (ci sono: {1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>Sound left as is</source>
        <translation>Suono lasciato com'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>there is no editor to set the sound in</source>
        <translation>non c'è un editor in cui impostare il suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>the button Post</source>
        <translation>il pulsante Pubblica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>TikTok said “{0}”</source>
        <translation>TikTok ha detto “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>TikTok shows “{0}”</source>
        <translation>TikTok mostra “{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>the own post plays with its caption and age</source>
        <translation>il proprio post si vede con didascalia ed età</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>its grid does not show file number {0}, which is of this post</source>
        <translation>la sua griglia non mostra il file numero {0}, che è di questo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>its grid has gaps</source>
        <translation>la sua griglia ha dei vuoti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>the gallery's grid</source>
        <translation>la griglia della galleria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>AI label</source>
        <translation>etichetta IA</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the switch of the AI label</source>
        <translation>l'interruttore dell'etichetta IA</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>AI-generated: on</source>
        <translation>Generato dall'IA: attivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the AI label does not stay on</source>
        <translation>l'etichetta IA non resta attiva</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the AI label</source>
        <translation>l'etichetta IA</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>product link</source>
        <translation>link al prodotto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the products</source>
        <translation>i prodotti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the account has no shop</source>
        <translation>l'account non ha un negozio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the page of the caption</source>
        <translation>la pagina della didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the product was not added</source>
        <translation>il prodotto non è stato aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>Product link: {0}</source>
        <translation>Link al prodotto: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>“{0}” is not on the page “{1}”</source>
        <translation>“{0}” non è nella pagina “{1}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>TikTok offers no {0} here: {1}.</source>
        <translation>TikTok qui non offre {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>Post without the {0}, or set it up in TikTok first.</source>
        <translation>Pubblica senza {0}, o configuralo prima in TikTok.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the product's name can't be read</source>
        <translation>il nome del prodotto non si può leggere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/own_posts.py"/>
        <source>{0} on the profile has the caption</source>
        <translation>{0} sul profilo ha la didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/own_posts.py"/>
        <source>the feed</source>
        <translation>il feed</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>The same image is in this post twice; TikTok takes it only once.</source>
        <translation>La stessa immagine è due volte in questo post; TikTok la accetta una volta sola.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>place {0}</source>
        <translation>posizione {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“Select multiple”</source>
        <translation>“Seleziona più elementi”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the grid of images</source>
        <translation>la griglia delle immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the tab of the gallery</source>
        <translation>la scheda della galleria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>{0} at Next</source>
        <translation>{0} su Avanti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>Next says {0} instead of {1}</source>
        <translation>Avanti dice {0} invece di {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“{0}” says that not {1} are chosen</source>
        <translation>“{0}” dice che non ne sono scelti {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“{0}” does not say how many are chosen</source>
        <translation>“{0}” non dice quanti ne sono scelti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the newest video is {0} long, this one {1} seconds</source>
        <translation>il video più recente dura {0}, questo {1} secondi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>length {0}</source>
        <translation>durata {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: {0}, {1}</source>
        <translation>Suono: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound left as is: {0}</source>
        <translation>Suono lasciato com'è: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound left as is: none added</source>
        <translation>Suono lasciato com'è: nessuno aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: none was added</source>
        <translation>Suono: nessuno era stato aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>what takes the sound away is not on it</source>
        <translation>non c'è ciò che toglie il suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the editor without a sound</source>
        <translation>l'editor senza suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: {0} taken away</source>
        <translation>Suono: {0} tolto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>what TikTok had added</source>
        <translation>ciò che TikTok aveva aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the sound “{0}” was not taken</source>
        <translation>il suono “{0}” non è stato preso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>TikTok's own sounds</source>
        <translation>i suoni di TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the tick of the sound</source>
        <translation>la spunta del suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>The sound “{0}” did not load in {1} seconds.</source>
        <translation>Il suono “{0}” non si è caricato in {1} secondi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Give the sound more time, or choose another one.</source>
        <translation>Dai più tempo al suono, o scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the volumes are not on it</source>
        <translation>non ci sono i volumi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the editor does not come back</source>
        <translation>l'editor non torna</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search of TikTok</source>
        <translation>la ricerca di TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the tab of sounds</source>
        <translation>la scheda dei suoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search of sounds</source>
        <translation>la ricerca dei suoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>a sound of that name</source>
        <translation>un suono con quel nome</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search field is not on it</source>
        <translation>non c'è il campo di ricerca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>(first: {0})</source>
        <translation>(il primo: {0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>TikTok finds no sound “{0}”{1}.</source>
        <translation>TikTok non trova alcun suono “{0}”{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>Write the sound's name as TikTok does, or give its link.</source>
        <translation>Scrivi il nome del suono come fa TikTok, o dai il suo link.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>no own sound</source>
        <translation>nessun suono proprio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>volumes {0}/{1}</source>
        <translation>volumi {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>TikTok's volume stays at {0} instead of {1}.</source>
        <translation>Il volume di TikTok resta a {0} invece di {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>TikTok shows no slider for the volume of the added sound.</source>
        <translation>TikTok non mostra un cursore per il volume del suono aggiunto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>the volume can't be read</source>
        <translation>il volume non si può leggere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>title of {0}</source>
        <translation>titolo di {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>; the title became its first line, as a video has none</source>
        <translation>; il titolo è diventato la prima riga, perché un video non ne ha</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>and caption of</source>
        <translation>e didascalia di</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>the field of the {0} is not on it</source>
        <translation>non c'è il campo: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>TikTok shows another {0} than the one that was typed.</source>
        <translation>TikTok mostra un testo diverso da quello scritto ({0}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>the field of the caption is not on it</source>
        <translation>non c'è il campo della didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>TikTok changed the caption at a hashtag.</source>
        <translation>TikTok ha cambiato la didascalia a un hashtag.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>{0}, as several images can't be shared at once</source>
        <translation>{0}, perché più immagini non si possono condividere insieme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>TikTok on this phone takes no shared files.</source>
        <translation>TikTok su questo telefono non accetta file condivisi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Update TikTok, then retry.</source>
        <translation>Aggiorna TikTok, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Shared to {0}</source>
        <translation>Condiviso con {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Through the add button</source>
        <translation>Dal pulsante +</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>the link</source>
        <translation>il link</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>TikTok says that the sound of {0} is not available.</source>
        <translation>TikTok dice che il suono di {0} non è disponibile.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>stopped: nothing was posted.</source>
        <translation>fermato: non è stato pubblicato nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>PostDeck was closed while posting, and nobody has looked since.</source>
        <translation>PostDeck è stato chiuso durante la pubblicazione, e da allora nessuno ha verificato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>waiting: PostDeck was closed before this was posted.</source>
        <translation>in attesa: PostDeck è stato chiuso prima di pubblicare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>Task {0} has ended already ({1}).</source>
        <translation>L'attività {0} è già finita ({1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>waiting: {0}. {1}</source>
        <translation>in attesa: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>retry {0} of {1} in {2} s, after {3}: {4}</source>
        <translation>tentativo {0} di {1} tra {2} s, dopo {3}: {4}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: the phone is not connected, or has not allowed USB debugging.</source>
        <translation>in attesa: il telefono non è collegato, o non ha consentito il debug USB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: PostDeck is about to close, and starts nothing more.</source>
        <translation>in attesa: PostDeck sta per chiudersi e non inizia altro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: this phone is paused. Resume it to post.</source>
        <translation>in attesa: questo telefono è in pausa. Riprendilo per pubblicare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: PostDeck looks something up on this phone, and posts right after.</source>
        <translation>in attesa: PostDeck sta leggendo qualcosa su questo telefono, e pubblica subito dopo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>unconfirmed: PostDeck was closed while posting. It looks for the post as soon as the phone is there.</source>
        <translation>non confermato: PostDeck è stato chiuso durante la pubblicazione. Cerca il post appena il telefono torna.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>missed: the phone or PostDeck was not there at the start time. Retry it to post it now.</source>
        <translation>mancato: il telefono o PostDeck non c'era all'orario di inizio. Riprova per pubblicarlo ora.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>{0} is posting now.</source>
        <translation>{0} sta pubblicando.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>Try again when its post has ended.</source>
        <translation>Riprova quando la pubblicazione è finita.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>PostDeck can't work with its database. Check this computer's disk.</source>
        <translation>PostDeck non può usare il suo database. Controlla il disco di questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>waiting: PostDeck was cut off before this was posted.</source>
        <translation>in attesa: PostDeck è stato interrotto prima di pubblicare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>PostDeck already looks something up on {0}.</source>
        <translation>PostDeck sta già leggendo qualcosa su {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>Try again when it is done.</source>
        <translation>Riprova quando ha finito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/look.py"/>
        <source>{0} Seen {1} after the tap, by a later look.</source>
        <translation>{0} Visto {1} dopo il tocco, da uno sguardo successivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/run.py"/>
        <source>The end of task {0} can't be stored. Check this computer's disk; PostDeck keeps trying.</source>
        <translation>La fine dell'attività {0} non si può salvare. Controlla il disco di questo computer; PostDeck continua a provare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/slots.py"/>
        <source>waiting: as many phones as allowed are posting.</source>
        <translation>in attesa: stanno pubblicando tanti telefoni quanti consentiti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is larger than 10 MB.</source>
        <translation>{0} supera i 10 MB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Choose a list of accounts.</source>
        <translation>Scegli un elenco di account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} has no column “{1}” in its first row.</source>
        <translation>{0} non ha la colonna “{1}” nella prima riga.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Its first row must name the columns: {0}.</source>
        <translation>La prima riga deve indicare le colonne: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} has more than {1} rows.</source>
        <translation>{0} ha più di {1} righe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Split it.</source>
        <translation>Dividilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>The same account is in row {0}.</source>
        <translation>Lo stesso account è nella riga {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>No phone is called “{0}”.</source>
        <translation>Nessun telefono si chiama “{0}”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Give its name or serial as Devices shows it.</source>
        <translation>Indica nome o seriale come li mostra Dispositivi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>“{0}” is not an app.</source>
        <translation>“{0}” non è un'app.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Write {0}.</source>
        <translation>Scrivi {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>“{0}” is neither yes nor no.</source>
        <translation>“{0}” non è né sì né no.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Write yes or no.</source>
        <translation>Scrivi yes o no.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save it as CSV again.</source>
        <translation>Salvalo di nuovo come CSV.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} non è un file di testo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save the table as CSV or XLSX.</source>
        <translation>Salva la tabella come CSV o XLSX.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is too large.</source>
        <translation>{0} è troppo grande.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} can't be read as a workbook.</source>
        <translation>{0} non si può leggere come foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save it as XLSX or CSV again.</source>
        <translation>Salvalo di nuovo come XLSX o CSV.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/accounts.py"/>
        <source>{0} is not installed on {1}.</source>
        <translation>{0} non è installato su {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>“##” splits title and description of TikTok photos only; this is {0}.</source>
        <translation>“##” separa titolo e descrizione solo per le foto TikTok; questo è {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>an Instagram post</source>
        <translation>un post Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Take the ## out, or mind what the post will say.</source>
        <translation>Togli ##, o bada a ciò che dirà il post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>A story has no caption: the text is not posted.</source>
        <translation>Una storia non ha didascalia: il testo non viene pubblicato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Put the text into the picture.</source>
        <translation>Metti il testo nell'immagine.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>The {0} has {1} characters as {2} counts them; it takes {3}.</source>
        <translation>{0}: {1} caratteri come li conta {2}; ne accetta {3}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Shorten it.</source>
        <translation>Accorcialo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>The caption has {0} {1}; {2} takes {3}.</source>
        <translation>La didascalia ha {0} {1}; {2} ne accetta {3}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Take {0} of them out.</source>
        <translation>Togline {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/checker.py"/>
        <source>@{0} is switched off among the accounts.</source>
        <translation>@{0} è disattivato fra gli account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/checker.py"/>
        <source>It was named, so the post goes there all the same.</source>
        <translation>È stato indicato, quindi il post va lì comunque.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>a TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>an Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>an image</source>
        <translation>un'immagine</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>{0} is {1}, but the post is to be of {2}s.</source>
        <translation>{0} è {1}, ma il post deve essere di tipo {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>Choose {0}s, or change the content type.</source>
        <translation>Scegli file di tipo {0}, o cambia il tipo di contenuto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>photo post</source>
        <translation>post fotografico</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/findings.py"/>
        <source>(And {0} more.)</source>
        <translation>(E altri {0}.)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it again as MP4 (H.264 and AAC).</source>
        <translation>Esportalo di nuovo come MP4 (H.264 e AAC).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it in another size, 1080 x 1920 for example.</source>
        <translation>Esportalo in un'altra dimensione, per esempio 1080 x 1920.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is a file of type {0}</source>
        <translation>è un file di tipo {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is packed with {0}</source>
        <translation>è codificato con {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has the colour format {0}</source>
        <translation>ha il formato colore {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it again with 4:2:0 colours (8 bits).</source>
        <translation>Esportalo di nuovo con colori 4:2:0 (8 bit).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has sound in {0}</source>
        <translation>ha l'audio in {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is a {0} picture</source>
        <translation>è un'immagine {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it as JPEG.</source>
        <translation>Esportala come JPEG.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is {0} long</source>
        <translation>dura {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Cut it to length, or choose another.</source>
        <translation>Taglialo, o scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has {0} MB</source>
        <translation>ha {0} MB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has {0} pictures a second</source>
        <translation>ha {0} immagini al secondo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it with 30 pictures a second.</source>
        <translation>Esportalo con 30 immagini al secondo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>a second</source>
        <translation>al secondo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>pixels on each side</source>
        <translation>pixel per lato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>pixels in width</source>
        <translation>pixel in larghezza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Crop it, or mind the bars or cuts that the app makes.</source>
        <translation>Ritaglialo, o accetta le bande o i tagli dell'app.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>(width to height)</source>
        <translation>(larghezza su altezza)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has sound with {0} Hz</source>
        <translation>ha l'audio a {0} Hz</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>{0} takes</source>
        <translation>{0} accetta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>{0} should have</source>
        <translation>{0} dovrebbe avere</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>There are {0} images; {1} {2}.</source>
        <translation>Ci sono {0} immagini; {1} {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Choose fewer, or make two posts.</source>
        <translation>Scegline meno, o fai due post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>(and {0} more)</source>
        <translation>(e altri {0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>at most {0}</source>
        <translation>al massimo {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>at least {0}</source>
        <translation>almeno {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>or give a start time: then the task waits for the phone.</source>
        <translation>o indica un orario di inizio: allora l'attività aspetta il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>{0} did not answer within {1} s.</source>
        <translation>{0} non ha risposto entro {1} s.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>Check the cable or Wi-Fi, {0}</source>
        <translation>Controlla il cavo o il Wi-Fi, {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>{0} is not connected.</source>
        <translation>{0} non è collegato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>waiting: {0}</source>
        <translation>in attesa: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/plan.py"/>
        <source>{0} is paused: the post waits until it goes on.</source>
        <translation>{0} è in pausa: il post aspetta che riprenda.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>PostDeck has no script “{0}”.</source>
        <translation>PostDeck non ha uno script “{0}”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>No phone and no account was chosen.</source>
        <translation>Nessun telefono e nessun account è stato scelto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Choose at least one of either.</source>
        <translation>Scegline almeno uno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>More than {0} tasks in one go.</source>
        <translation>Più di {0} attività in una volta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Make several calls.</source>
        <translation>Fai più richieste.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>max_interval is smaller than min_interval.</source>
        <translation>max_interval è minore di min_interval.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Swap them, or leave max_interval out.</source>
        <translation>Scambiali, o togli max_interval.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Both start_time and scheduled_at were given.</source>
        <translation>Sono indicati sia start_time sia scheduled_at.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Give one.</source>
        <translation>Indicane uno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>These phones have {0} accounts, more than the {1} tasks that one call may make.</source>
        <translation>Questi telefoni hanno {0} account, più delle {1} attività che una richiesta può creare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A video post takes one video, but {0} files were chosen.</source>
        <translation>Un post video accetta un video, ma sono stati scelti {0} file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Queue one post per video.</source>
        <translation>Metti in coda un post per video.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>The post is to have {0} images, but {1} were chosen.</source>
        <translation>Il post deve avere {0} immagini, ma ne sono state scelte {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Choose more images, or lower the number.</source>
        <translation>Scegli più immagini, o abbassa il numero.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A number in the configuration is not finite.</source>
        <translation>Un numero nella configurazione non è finito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A text in the configuration has characters that are no text (NUL or half a surrogate pair).</source>
        <translation>Un testo nella configurazione ha caratteri che non sono testo (NUL o mezza coppia di surrogati).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Type it again.</source>
        <translation>Scrivilo di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>PostDeck can't read accounts from {0} here.</source>
        <translation>PostDeck qui non può leggere gli account da {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>Add them by hand.</source>
        <translation>Aggiungili a mano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>This computer</source>
        <translation>Questo PC</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>This deck has no licence.</source>
        <translation>Questo deck non ha licenza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>The phone is awake and unlocked.</source>
        <translation>Il telefono è attivo e sbloccato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>The apps may read media, and use camera and microphone.</source>
        <translation>Le app possono leggere i media e usare fotocamera e microfono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>PostDeck can read the phone's screen and type.</source>
        <translation>PostDeck può leggere lo schermo del telefono e scrivere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>adb looks for the phone again.</source>
        <translation>adb cerca di nuovo il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>PostDeck can't mend “{0}” from here.</source>
        <translation>PostDeck non può sistemare “{0}” da qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Do what its advice says on the phone.</source>
        <translation>Segui il consiglio sul telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Connect it once, or choose one that PostDeck lists.</source>
        <translation>Collegalo una volta, o scegline uno che PostDeck elenca.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Its screen is on: enter the PIN on the phone, then press Unlock again. Without a PIN PostDeck can unlock it itself.</source>
        <translation>Lo schermo è acceso: inserisci il PIN sul telefono, poi premi di nuovo Sblocca. Senza PIN PostDeck può sbloccarlo da sé.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>{0} lets nobody allow {1} anything over adb.</source>
        <translation>{0} non permette di concedere nulla a {1} tramite adb.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Allow it on the phone (Settings, Apps, {0}, Permissions). Phones by Xiaomi and others want “USB debugging (Security settings)” turned on first.</source>
        <translation>Consentilo sul telefono (Impostazioni, App, {0}, Autorizzazioni). I telefoni Xiaomi e altri richiedono prima di attivare “Debug USB (Impostazioni di sicurezza)”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>Not saved: {0}.</source>
        <translation>Non salvata: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>the disk refuses</source>
        <translation>il disco rifiuta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>What you see stays here; make room, and it is saved again.</source>
        <translation>Ciò che vedi resta qui; libera spazio e verrà salvata di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>The draft could not be removed.</source>
        <translation>Non è stato possibile rimuovere la bozza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>Look at the profile folder.</source>
        <translation>Guarda la cartella del profilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/later_check.py"/>
        <source>The database is damaged, so PostDeck starts no more posts. Close PostDeck and start it again: it puts the newest good backup back.</source>
        <translation>Il database è danneggiato, quindi PostDeck non avvia altri post. Chiudi PostDeck e riavvialo: ripristinerà il backup integro più recente.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>More than {0} files in one go.</source>
        <translation>Più di {0} file in una volta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>Add them in several goes.</source>
        <translation>Aggiungili in più volte.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>The caption is longer than {0} characters.</source>
        <translation>La didascalia supera i {0} caratteri.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>The caption has characters that are no text.</source>
        <translation>La didascalia ha caratteri che non sono testo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>This build's {0} can't be understood.</source>
        <translation>{0} di questa versione non si capisce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>Ask whoever made it.</source>
        <translation>Chiedi a chi l'ha fatta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>1 phone</source>
        <translation>1 telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>{0} phones</source>
        <translation>{0} telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>waiting: the plan {0} allows {1} at once, and so many are posting.</source>
        <translation>in attesa: il piano {0} consente {1} insieme, e altrettanti stanno già pubblicando.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>There is no file {0}.</source>
        <translation>Non c'è alcun file {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>The licence that was installed before stays.</source>
        <translation>La licenza installata prima resta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>An account that was chosen is not known any more.</source>
        <translation>Un account scelto non è più noto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Choose again.</source>
        <translation>Scegli di nuovo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>{0} has no enabled {1} account.</source>
        <translation>{0} non ha alcun account {1} attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Add its accounts, or let PostDeck find them on the phone.</source>
        <translation>Aggiungi i suoi account, o lascia che PostDeck li trovi sul telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>There is no account @{0}{1}.</source>
        <translation>Non c'è alcun account @{0}{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Add it, or let PostDeck find the accounts on the phone.</source>
        <translation>Aggiungilo, o lascia che PostDeck trovi gli account sul telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Confirmed by you.</source>
        <translation>Confermato da te.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>post not seen: You looked, and it is not there. Retry it to post it.</source>
        <translation>post non visto: hai verificato e non c'è. Riprova per pubblicarlo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is {1}; only unconfirmed tasks are settled.</source>
        <translation>L'attività {0} è {1}; si decidono solo le attività non confermate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>No step of task {0} has the file “{1}”.</source>
        <translation>Nessun passo dell'attività {0} ha il file “{1}”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>{0} is not kept any more.</source>
        <translation>{0} non è più conservato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is unconfirmed: it may have been posted.</source>
        <translation>L'attività {0} non è confermata: forse è stata pubblicata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Look at the profile; when the post is not there, retry it with your confirmation.</source>
        <translation>Guarda il profilo; se il post non c'è, riprova con la tua conferma.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is {1}; only failed tasks are retried.</source>
        <translation>L'attività {0} è {1}; si riprovano solo le attività non riuscite.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>What came is kept; it goes on from there next time.</source>
        <translation>Ciò che è arrivato resta; la prossima volta si riprende da lì.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>What lies at the address of updates is too large to be news.</source>
        <translation>Ciò che si trova all'indirizzo degli aggiornamenti è troppo grande.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The news of updates did not come in time.</source>
        <translation>Le notizie sugli aggiornamenti non sono arrivate in tempo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The download is too slow to come to an end.</source>
        <translation>Lo scaricamento è troppo lento per finire.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates leads in circles.</source>
        <translation>L'indirizzo degli aggiornamenti gira in tondo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates can't be reached ({0}).</source>
        <translation>L'indirizzo degli aggiornamenti non è raggiungibile ({0}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates is not safe: it must begin with https.</source>
        <translation>L'indirizzo degli aggiornamenti non è sicuro: deve iniziare con https.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>Nothing was asked there.</source>
        <translation>Non è stato chiesto nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates answers with error {0}.</source>
        <translation>L'indirizzo degli aggiornamenti risponde con l'errore {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The server of updates sends other bytes than it was asked for.</source>
        <translation>Il server degli aggiornamenti invia byte diversi da quelli richiesti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no connection in time</source>
        <translation>nessuna connessione in tempo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>it went silent</source>
        <translation>non risponde più</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>it broke off</source>
        <translation>si è interrotto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>There is nothing newer than PostDeck {0}.</source>
        <translation>Non c'è nulla di più recente di PostDeck {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>PostDeck {0} has no file for this computer.</source>
        <translation>PostDeck {0} non ha un file per questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>Get it the way you got this one.</source>
        <translation>Procuratela come hai fatto con questa.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The update can't be kept: {0}.</source>
        <translation>L'aggiornamento non si può conservare: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The downloaded file is not the one that was signed.</source>
        <translation>Il file scaricato non è quello firmato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The server of updates has another file than was signed.</source>
        <translation>Il server degli aggiornamenti ha un file diverso da quello firmato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>add accounts</source>
        <translation>aggiungere account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>change accounts</source>
        <translation>cambiare account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>import accounts</source>
        <translation>importare account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>remove accounts</source>
        <translation>rimuovere account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>read accounts from phones</source>
        <translation>leggere gli account dai telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>{0} lets no other computer {1}.</source>
        <translation>{0} non lascia a un altro computer {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>Do it in PostDeck on that computer.</source>
        <translation>Fallo in PostDeck su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/asking.py"/>
        <source>That deck knows times of day only, no dates.</source>
        <translation>Quel deck conosce solo orari, non date.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/asking.py"/>
        <source>Choose a time within the next day.</source>
        <translation>Scegli un orario entro il prossimo giorno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>Look at it in PostDeck on that computer.</source>
        <translation>Guardalo in PostDeck su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>{0} knows no phone {1}.</source>
        <translation>{0} non conosce alcun telefono {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>arrange its phones</source>
        <translation>sistemare i suoi telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>touch its phones</source>
        <translation>toccare i suoi telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>connect its phones</source>
        <translation>collegare i suoi telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>pair with phones</source>
        <translation>accoppiare telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>{0} shows no phone's screen to other computers.</source>
        <translation>{0} non mostra lo schermo dei telefoni ad altri computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/greeting.py"/>
        <source>What answers at {0}'s address is not a task API.</source>
        <translation>Ciò che risponde all'indirizzo di {0} non è un'API per le attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/greeting.py"/>
        <source>{0} lists no tasks.</source>
        <translation>{0} non elenca attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/library.py"/>
        <source>The library of {0} can't be seen or changed from another computer.</source>
        <translation>La libreria di {0} non si può vedere o cambiare da un altro computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/library.py"/>
        <source>Open PostDeck on that computer.</source>
        <translation>Apri PostDeck su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/license.py"/>
        <source>{0} takes no licence from another computer.</source>
        <translation>{0} non accetta licenze da un altro computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/license.py"/>
        <source>Install it in PostDeck on that computer.</source>
        <translation>Installala in PostDeck su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} can't be understood.</source>
        <translation>{0} non si capisce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>The details are in the log.</source>
        <translation>I dettagli sono nel registro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} has no task API.</source>
        <translation>{0} non ha un'API per le attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} is back.</source>
        <translation>{0} è tornato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/remarks.py"/>
        <source>Some of {0}'s {1} can't be understood and are not shown.</source>
        <translation>Alcuni elementi di {0} ({1}) non si capiscono e non sono mostrati.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/shapes/checks.py"/>
        <source>That deck would refuse it.</source>
        <translation>Quel deck lo rifiuterebbe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} does not check posts before they are queued.</source>
        <translation>{0} non controlla i post prima di metterli in coda.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} tells nothing understandable of its check.</source>
        <translation>{0} non dice nulla di comprensibile sul suo controllo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} tells nothing understandable of task {1}.</source>
        <translation>{0} non dice nulla di comprensibile sull'attività {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Missed posts on {0} can't be settled from here.</source>
        <translation>I post mancati su {0} non si possono sistemare da qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Delete them, or retry them.</source>
        <translation>Eliminali, o riprova a pubblicarli.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>be told whether a post is there</source>
        <translation>sapere se un post c'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Tasks on {0} can't be moved from here.</source>
        <translation>Le attività su {0} non si possono spostare da qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Delete them and post again at the time you want.</source>
        <translation>Eliminale e pubblica di nuovo all'orario che vuoi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} has no evidence {1}.</source>
        <translation>{0} non ha la prova {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>make a report</source>
        <translation>fare un rapporto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} is not a PostDeck and can't {1}.</source>
        <translation>{0} non è un PostDeck e non può {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>Write it like http://localhost:50809.</source>
        <translation>Scrivilo come http://localhost:50809.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>“{0}” is not an address.</source>
        <translation>“{0}” non è un indirizzo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A deck's address begins with http or https, not “{0}”.</source>
        <translation>L'indirizzo di un deck inizia con http o https, non con “{0}”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>“{0}” names no computer.</source>
        <translation>“{0}” non indica alcun computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A deck's address has no user name, question mark or hash mark.</source>
        <translation>L'indirizzo di un deck non ha nome utente, punto interrogativo né cancelletto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A token has no spaces, line breaks or accents.</source>
        <translation>Un token non ha spazi, a capo né accenti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>Copy it again from the other PostDeck's settings.</source>
        <translation>Copialo di nuovo dalle impostazioni dell'altro PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Enter the token that is shown in the other PostDeck's settings.</source>
        <translation>Inserisci il token mostrato nelle impostazioni dell'altro PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>A PostDeck answers to programs on its own computer only: use a tunnel to it.</source>
        <translation>Un PostDeck risponde solo ai programmi del proprio computer: usa un tunnel.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Check the address: a PostDeck or TikMatrix listens on port 50809.</source>
        <translation>Controlla l'indirizzo: PostDeck e TikMatrix ascoltano sulla porta 50809.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Do it on that computer.</source>
        <translation>Fallo su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Wait a moment, then try again.</source>
        <translation>Aspetta un momento, poi riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Look into the log on that computer.</source>
        <translation>Guarda il registro su quel computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} asks for a token, and the one given is none or another.</source>
        <translation>{0} chiede un token, e quello indicato manca o è sbagliato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} says: {1}</source>
        <translation>{0} dice: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>error {0}</source>
        <translation>errore {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} refuses this computer{1}</source>
        <translation>{0} rifiuta questo computer{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} points to another address, which PostDeck does not follow.</source>
        <translation>{0} rimanda a un altro indirizzo, che PostDeck non segue.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} answers with error {1}{2}</source>
        <translation>{0} risponde con l'errore {1}{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} knows no such thing{1}</source>
        <translation>{0} non conosce nulla di simile{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} refuses it: {1}</source>
        <translation>{0} lo rifiuta: {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>What answers at {0}'s address is not a task API (status {1}).</source>
        <translation>Ciò che risponde all'indirizzo di {0} non è un'API per le attività (stato {1}).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} is no JSON</source>
        <translation>{0} non è JSON</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>It may have been done all the same: look there before you try again.</source>
        <translation>Potrebbe essere stato fatto comunque: guarda là prima di riprovare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answered with something that is no file.</source>
        <translation>{0} ha risposto con qualcosa che non è un file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} has no event stream.</source>
        <translation>{0} non ha un flusso di eventi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answers with more than {1} MiB.</source>
        <translation>{0} risponde con più di {1} MiB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>Check that the address is right.</source>
        <translation>Controlla che l'indirizzo sia giusto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answers in a packed form nobody asked for.</source>
        <translation>{0} risponde in una forma compressa che nessuno ha chiesto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} does not answer at {1}.</source>
        <translation>{0} non risponde a {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} did not answer in time.</source>
        <translation>{0} non ha risposto in tempo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>The connection to {0} broke.</source>
        <translation>La connessione a {0} si è interrotta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>The settings of this post hold something that can't be sent.</source>
        <translation>Le impostazioni di questo post contengono qualcosa che non si può inviare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/sse.py"/>
        <source>The other deck's event stream makes no sense.</source>
        <translation>Il flusso di eventi dell'altro deck non ha senso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/api.py"/>
        <source>The task API could not be started, so it is off. Turn it off and on in the settings; the log says what went wrong.</source>
        <translation>L'API delle attività non è partita, quindi è disattivata. Disattivala e riattivala nelle impostazioni; il registro dice cosa è andato storto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>The demo can't write into {0}: {1}.</source>
        <translation>La demo non può scrivere in {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Choose another folder with --json.</source>
        <translation>Scegli un'altra cartella con --json.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Making sample media and starting {0} virtual phones.</source>
        <translation>Preparazione di media di esempio e avvio di {0} telefoni virtuali.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Online: {0}.</source>
        <translation>Online: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>none is connected</source>
        <translation>nessuno è collegato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Connect one by USB and allow USB debugging on it (Settings, Developer options).</source>
        <translation>Collegane uno via USB e consenti il debug USB (Impostazioni, Opzioni sviluppatore).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>PostDeck {0}, Python {1}, {2}</source>
        <translation>PostDeck {0}, Python {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Install Python 3.11 or newer.</source>
        <translation>Installa Python 3.11 o successivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>missing: {0}</source>
        <translation>manca: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>all there</source>
        <translation>tutto presente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Install PostDeck again.</source>
        <translation>Installa di nuovo PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>a screen is there</source>
        <translation>c'è uno schermo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Without a screen use “postdeck serve” and “postdeck post”.</source>
        <translation>Senza schermo usa “postdeck serve” e “postdeck post”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0}, in use by a running PostDeck</source>
        <translation>{0}, in uso da un PostDeck attivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0}, {1} tasks</source>
        <translation>{0}, {1} attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0} GB free</source>
        <translation>{0} GB liberi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Free some space on this computer.</source>
        <translation>Libera spazio su questo computer.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>adb server</source>
        <translation>server adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Phone {0}</source>
        <translation>Telefono {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Check the cable or Wi-Fi, or restart the phone.</source>
        <translation>Controlla il cavo o il Wi-Fi, o riavvia il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0} answers</source>
        <translation>{0} risponde</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/restoring.py"/>
        <source>There is no good backup. Choose another folder with --profile, and keep this one for whoever can mend it.</source>
        <translation>Non c'è alcun backup buono. Scegli un'altra cartella con --profile, e conserva questa per chi può ripararla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/restoring.py"/>
        <source>The database was damaged, so the backup of {0} was put back. What was posted since is not in it: {1} phones with queued posts are paused. Look at the profiles, then resume the phones under Devices.</source>
        <translation>Il database era danneggiato, quindi è stato ripristinato il backup di {0}. Ciò che è stato pubblicato dopo non c'è: {1} telefoni con post in coda sono in pausa. Guarda i profili, poi riprendi i telefoni in Dispositivi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>Start it on a desktop; without one use “postdeck serve” and “postdeck post”.</source>
        <translation>Avvialo su un desktop; senza, usa “postdeck serve” e “postdeck post”.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>On Debian or Ubuntu: sudo apt-get install {0}</source>
        <translation>Su Debian o Ubuntu: sudo apt-get install {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Qui non c'è uno schermo (né DISPLAY né WAYLAND_DISPLAY è impostato).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>The screen {0} (DISPLAY) does not answer.</source>
        <translation>Lo schermo {0} (DISPLAY) non risponde.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>The window's library does not load: {0}.</source>
        <translation>La libreria della finestra non si carica: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Virtual phones</source>
        <translation>Telefoni virtuali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Golden hour on the roof ✨ #sunset</source>
        <translation>Golden hour on the roof ✨ #sunset</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Colours for a grey Monday 🌈 #colour #mood</source>
        <translation>Colours for a grey Monday 🌈 #colour #mood</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>sample {0}.mp4</source>
        <translation>sample {0}.mp4</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>The virtual phones did not come online.</source>
        <translation>I telefoni virtuali non sono arrivati online.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Try it again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>PostDeck can't do this from here.</source>
        <translation>PostDeck non può farlo da qui.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>Task API</source>
        <translation>API delle attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>End the other program and try again, or set another port under Settings, API.</source>
        <translation>Chiudi l'altro programma e riprova, o imposta un'altra porta in Impostazioni, API.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>answers on port {0}</source>
        <translation>risponde sulla porta {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>{0} connection</source>
        <translation>{0} connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>posting now, so it was not looked at</source>
        <translation>sta pubblicando, quindi non è stato controllato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_house.py"/>
        <source>adb answers on port {0}.</source>
        <translation>adb risponde sulla porta {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>List, add, remove and find accounts.</source>
        <translation>Elenca, aggiunge, rimuove e trova account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>@{0} on {1} is known now.</source>
        <translation>@{0} su {1} ora è noto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>“{0}” is not an app that PostDeck knows.</source>
        <translation>“{0}” non è un'app nota a PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Use one of: {0}.</source>
        <translation>Usa uno di: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>{0} accounts are in {1}.</source>
        <translation>{0} account in {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>The file has no rows.</source>
        <translation>Il file non ha righe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Nothing was changed. Mend these rows, then import the file again.</source>
        <translation>Non è stato cambiato nulla. Correggi queste righe, poi importa di nuovo il file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>{0} is neither .csv nor .xlsx.</source>
        <translation>{0} non è né .csv né .xlsx.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Choose a file name that ends so.</source>
        <translation>Scegli un nome di file che finisce così.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>No accounts yet. Add one: postdeck accounts add NAME --device SERIAL</source>
        <translation>Ancora nessun account. Aggiungine uno: postdeck accounts add NOME --device SERIALE</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Who may call the task API.</source>
        <translation>Chi può usare l'API delle attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>--new and --off can't go together.</source>
        <translation>--new e --off non possono stare insieme.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Choose one of them.</source>
        <translation>Scegline uno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>No token is set: any program of this computer may call the task API. Make one with --new.</source>
        <translation>Nessun token impostato: ogni programma di questo computer può usare l'API. Creane uno con --new.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Send it as the header "Authorization: Bearer {0}".</source>
        <translation>Invialo come intestazione "Authorization: Bearer {0}".</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Backed up to {0}.</source>
        <translation>Backup fatto in {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>There is no backup yet. Make one: postdeck backup</source>
        <translation>Non c'è ancora alcun backup. Fanne uno: postdeck backup</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>There is no good backup.</source>
        <translation>Non c'è alcun backup valido.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Make one: postdeck backup</source>
        <translation>Fanne uno: postdeck backup</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>{0} is in place; what was there is kept as {1}.</source>
        <translation>{0} è al suo posto; ciò che c'era è conservato come {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>{0} phones with queued posts are paused: look what has been posted since, then resume them under Devices.</source>
        <translation>{0} telefoni con post in coda sono in pausa: guarda che cosa è stato pubblicato da allora, poi riprendili in Dispositivi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>This profile has no database yet.</source>
        <translation>Questo profilo non ha ancora un database.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Start PostDeck once.</source>
        <translation>Avvia PostDeck una volta.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Post to</source>
        <translation>Pubblica su</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Nothing to post.</source>
        <translation>Nulla da pubblicare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Warning: {0}</source>
        <translation>Avviso: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>No phone is connected. Connect one by USB, allow USB debugging on it, then try again; “postdeck doctor” says more.</source>
        <translation>Nessun telefono è collegato. Collegane uno via USB, consenti il debug USB, poi riprova; “postdeck doctor” dice di più.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/ending.py"/>
        <source>This computer refused: {0}{1}.</source>
        <translation>Questo computer ha rifiutato: {0}{1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/ending.py"/>
        <source>Something unexpected went wrong ({0}). The details are in {1}; send them to whoever maintains this PostDeck.</source>
        <translation>Qualcosa di inatteso non ha funzionato ({0}). I dettagli sono in {1}; inviali a chi mantiene questo PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>PostDeck {0}</source>
        <translation>PostDeck {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>“{0}” is not a fault.</source>
        <translation>“{0}” non è un guasto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>{0}  adb connect {1}  {2}</source>
        <translation>{0}  adb connect {1}  {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Posts that go out are written to {0}; programs steer the lab on port {1}. Ctrl-C ends it.</source>
        <translation>I post che escono si scrivono in {0}; i programmi guidano il lab sulla porta {1}. Ctrl-C lo chiude.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>The media library: what is posted when a post names no files.</source>
        <translation>La libreria dei media: ciò che si pubblica quando un post non indica file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Change what?</source>
        <translation>Che cosa cambiare?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give --caption, --account or --place.</source>
        <translation>Indica --caption, --account o --place.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Forget what?</source>
        <translation>Che cosa dimenticare?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give IDs, --account NAME or --all.</source>
        <translation>Indica gli ID, --account NOME o --all.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>{0} used {1} cleared.</source>
        <translation>{0} {1} di uso tolti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Posted by</source>
        <translation>Pubblicato da</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>The library is empty. Add to it: postdeck library add FILE</source>
        <translation>La libreria è vuota. Aggiungi: postdeck library add FILE</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Show, install and issue licences.</source>
        <translation>Mostra, installa ed emette licenze.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>not in this plan</source>
        <translation>non in questo piano</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>any number</source>
        <translation>qualsiasi numero</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>{0} phones at once</source>
        <translation>{0} telefoni insieme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>any number of phones</source>
        <translation>qualsiasi numero di telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Installed: plan {0}, {1}. {2}</source>
        <translation>Installata: piano {0}, {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Where shall the licence go?</source>
        <translation>Dove mettere la licenza?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Name a file with --out.</source>
        <translation>Indica un file con --out.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>for ever</source>
        <translation>per sempre</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>“{0}” is not a plan.</source>
        <translation>“{0}” non è un piano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>Something unexpected happened on {0}: {1}. The report is {2}; it stays on this computer, and may be deleted.</source>
        <translation>È successo qualcosa di inatteso il {0}: {1}. Il rapporto è {2}; resta su questo computer e si può eliminare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Where to?</source>
        <translation>Dove?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Give --device SERIAL or --account NAME.</source>
        <translation>Indica --device SERIALE o --account NOME.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The tasks were deleted.</source>
        <translation>Le attività sono state eliminate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>What is to be posted?</source>
        <translation>Che cosa pubblicare?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Give files, or --library, or --folder DIR.</source>
        <translation>Indica dei file, --library, o --folder DIR.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Stopped waiting. Tasks {0} stay queued and go on when PostDeck runs.</source>
        <translation>Attesa interrotta. Le attività {0} restano in coda e proseguono quando PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The name of {0} is not valid text (UTF-8).</source>
        <translation>Il nome di {0} non è testo valido (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Rename the file.</source>
        <translation>Rinomina il file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The {0} is not valid text (UTF-8).</source>
        <translation>{0} non è testo valido (UTF-8).</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/progress.py"/>
        <source>starts {0}</source>
        <translation>inizia {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} non è un file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Check its name and folder.</source>
        <translation>Controlla nome e cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>PostDeck runs on {0}; {1} tasks are queued. The task API is at {2}. Ctrl-C ends it.</source>
        <translation>PostDeck è attivo su {0}; {1} attività in coda. L'API è a {2}. Ctrl-C lo chiude.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} The demo runs without the window.</source>
        <translation>{0} La demo funziona senza finestra.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>The task API is at {0}, on virtual phones: {1}. Sample videos and the ledger are in {2}. Ctrl-C ends it.</source>
        <translation>L'API è a {0}, su telefoni virtuali: {1}. Video di esempio e registro sono in {2}. Ctrl-C la chiude.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} files</source>
        <translation>{0} file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} posts went out, {1} too many, {2} missing. Everything is in {3}, a picture of the window in {4}.</source>
        <translation>{0} post usciti, {1} di troppo, {2} mancanti. Tutto è in {3}, un'immagine della finestra in {4}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Try the selectors on recorded screens.</source>
        <translation>Prova i selettori su schermate registrate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Instead of</source>
        <translation>Invece di</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>; caption in: {0}</source>
        <translation>; didascalia in: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>a final button</source>
        <translation>un pulsante finale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>nothing that publishes</source>
        <translation>nulla che pubblichi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>, publishes</source>
        <translation>, pubblica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>start the app</source>
        <translation>avviare l'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/speech.py"/>
        <source>[default: {0}]</source>
        <translation>[predefinito: {0}]</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>List, show, stop, retry, settle, report and delete tasks.</source>
        <translation>Elenca, mostra, ferma, riprova, decide, documenta ed elimina attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>No tasks.</source>
        <translation>Nessuna attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} of {1}; more with --limit.</source>
        <translation>{0} di {1}; altri con --limit.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>“{0}” is not a status.</source>
        <translation>“{0}” non è uno stato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>No step was made yet.</source>
        <translation>Nessun passo è stato ancora fatto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>cut off</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} Looked for {1}.</source>
        <translation>{0} Cercato {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task {0}: {1}.</source>
        <translation>Attività {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Which tasks?</source>
        <translation>Quali attività?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Give their numbers, or --all.</source>
        <translation>Indica i loro numeri, o --all.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} tasks are queued again, {1} unconfirmed ones are not.</source>
        <translation>{0} attività di nuovo in coda, {1} non confermate no.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task {0} is queued again; it starts when PostDeck runs.</source>
        <translation>L'attività {0} è di nuovo in coda; inizia quando PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Is the post there?</source>
        <translation>Il post c'è?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Say --posted or --not-posted.</source>
        <translation>Indica --posted o --not-posted.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} holds the report on task {1}{2}.</source>
        <translation>{0} contiene il rapporto sull'attività {1}{2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>, with names and captions hidden</source>
        <translation>, con nomi e didascalie nascosti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} deleted.</source>
        <translation>{0} eliminate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Look for a newer PostDeck, and download it.</source>
        <translation>Cerca un PostDeck più recente e lo scarica.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>{0} % of {1} MB</source>
        <translation>{0} % di {1} MB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>This is PostDeck {0}. It does not look for updates: whoever made this build has set no address for them.</source>
        <translation>Questo è PostDeck {0}. Non cerca aggiornamenti: chi ha fatto questa versione non ha impostato un indirizzo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>PostDeck {0} is the newest.</source>
        <translation>PostDeck {0} è il più recente.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>“postdeck update get” downloads it.</source>
        <translation>“postdeck update get” lo scarica.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>It has no file for this computer: get it the way you got this one.</source>
        <translation>Non ha un file per questo computer: procurala come hai fatto con questa.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>PostDeck {0} is out; this is {1}. {2}</source>
        <translation>È uscito PostDeck {0}; questo è {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>To install it: sudo apt install {0}</source>
        <translation>Per installarlo: sudo apt install {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>To install it: tar -xzf {0} &amp;&amp; ./PostDeck/install.sh</source>
        <translation>Per installarlo: tar -xzf {0} &amp;&amp; ./PostDeck/install.sh</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Close PostDeck, then open that file.</source>
        <translation>Chiudi PostDeck, poi apri quel file.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Used</source>
        <translation>In uso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>The phone.</source>
        <translation>Il telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>With or without @.</source>
        <translation>Con o senza @.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>tiktok or instagram.</source>
        <translation>tiktok o instagram.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>As `accounts list` shows it.</source>
        <translation>Come lo mostra `accounts list`.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>A .csv or .xlsx file to write.</source>
        <translation>Un file .csv o .xlsx da scrivere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>A .csv or .xlsx file.</source>
        <translation>Un file .csv o .xlsx.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Only show what would change.</source>
        <translation>Mostra solo ciò che cambierebbe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>List the accounts that PostDeck knows; also while it runs.</source>
        <translation>Elenca gli account noti a PostDeck; anche mentre è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Say which account is signed in on which phone.</source>
        <translation>Indica quale account è connesso su quale telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Forget an account; on the phone nothing changes.</source>
        <translation>Dimentica un account; sul telefono non cambia nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Read the accounts from a phone's app and remember them.</source>
        <translation>Legge gli account dall'app di un telefono e li ricorda.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Write all accounts into a spreadsheet; also while PostDeck runs.</source>
        <translation>Scrive tutti gli account in un foglio di calcolo; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Take accounts in from a spreadsheet: all rows, or none when one is wrong.</source>
        <translation>Importa account da un foglio di calcolo: tutte le righe, o nessuna se una è sbagliata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Make a new one; the one before counts no more.</source>
        <translation>Ne crea uno nuovo; il precedente non vale più.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Let programs of this computer in without a token.</source>
        <translation>Lascia entrare i programmi di questo computer senza token.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Show, make or remove the API's token; a running PostDeck goes by it at once.</source>
        <translation>Mostra, crea o rimuove il token dell'API; un PostDeck attivo lo usa subito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Made</source>
        <translation>Creata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Only show what there is.</source>
        <translation>Mostra solo ciò che c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>As `backup --list` shows it; else the newest good one.</source>
        <translation>Come lo mostra `backup --list`; altrimenti il più recente valido.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Back up the database, also while PostDeck runs; the newest five are kept.</source>
        <translation>Fa un backup del database, anche mentre PostDeck è attivo; si conservano gli ultimi cinque.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Put a backup back. PostDeck must be closed; phones with queued posts are paused.</source>
        <translation>Ripristina un backup. PostDeck deve essere chiuso; i telefoni con post in coda vanno in pausa.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>What was posted after the backup is not in it, so nothing goes out until you resume a phone.</source>
        <translation>Ciò che è stato pubblicato dopo il backup non c'è, quindi nulla esce finché non riprendi un telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Serial</source>
        <translation>Seriale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>List the phones, connected or known from before; also while PostDeck runs.</source>
        <translation>Elenca i telefoni, collegati o noti da prima; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/doctor.py"/>
        <source>Check this computer, the profile and the phones; ends with 1 if PostDeck can't work.</source>
        <translation>Controlla questo computer, il profilo e i telefoni; finisce con 1 se PostDeck non può funzionare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Print the version.</source>
        <translation>Stampa la versione.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Publish your own videos and photos from your own Android phones.</source>
        <translation>Pubblica i tuoi video e le tue foto dai tuoi telefoni Android.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Without a command the window opens; files given instead of a command go into a new post.</source>
        <translation>Senza comando si apre la finestra; i file dati al posto di un comando vanno in un nuovo post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>How many phones.</source>
        <translation>Quanti telefoni.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Another seed: other ids, popups and moods.</source>
        <translation>Un altro seme: altri id, avvisi e umori.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Length of a lab second; 1 is like a person's phone.</source>
        <translation>Durata di un secondo del lab; 1 è come un vero telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Accounts on each phone.</source>
        <translation>Account su ogni telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>How likely the app interrupts, each time it could.</source>
        <translation>Quanto è probabile che l'app interrompa, ogni volta che potrebbe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Seconds that each packet takes.</source>
        <translation>Secondi che impiega ogni pacchetto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Phones ask before they trust.</source>
        <translation>I telefoni chiedono prima di fidarsi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Phones are locked by a PIN.</source>
        <translation>I telefoni sono bloccati da un PIN.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>The apps may do already what they ask for.</source>
        <translation>Le app possono già fare ciò che chiedono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>A fault on every phone; may be repeated.</source>
        <translation>Un guasto su ogni telefono; si può ripetere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>The first phone's port; the others follow.</source>
        <translation>La porta del primo telefono; le altre seguono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Where programs steer the lab; 0: any.</source>
        <translation>Dove i programmi guidano il lab; 0: qualsiasi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Where every post that goes out is written.</source>
        <translation>Dove si scrive ogni post che esce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Print one line of JSON once the phones are there.</source>
        <translation>Stampa una riga JSON quando i telefoni ci sono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Run virtual phones that speak the real adb wire, until Ctrl-C.</source>
        <translation>Avvia telefoni virtuali che parlano il vero protocollo adb, fino a Ctrl-C.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>As `library list` shows it.</source>
        <translation>Come lo mostra `library list`.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Its own caption, spintax; stands above the post's.</source>
        <translation>La sua didascalia, spintax; prevale su quella del post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>For this account only.</source>
        <translation>Solo per questo account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>With any of these tags, comma-separated.</source>
        <translation>Con uno di questi tag, separati da virgole.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Videos or photos.</source>
        <translation>Video o foto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Comma-separated.</source>
        <translation>Separati da virgole.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Comma-separated; "" for none.</source>
        <translation>Separati da virgole; "" per nessuno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Its place in the order, from 1.</source>
        <translation>Il suo posto nell'ordine, da 1.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Of this account only.</source>
        <translation>Solo di questo account.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Of everything that was ever posted, in the library or not.</source>
        <translation>Di tutto ciò che è mai stato pubblicato, in libreria o no.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>List the library in the order in which it is posted; also while PostDeck runs.</source>
        <translation>Elenca la libreria nell'ordine di pubblicazione; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Copy files into the library, behind the others.</source>
        <translation>Copia file nella libreria, dopo gli altri.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give an item other tags.</source>
        <translation>Assegna altri tag a un elemento.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Change an item's own caption, its account or its place in the order.</source>
        <translation>Cambia didascalia, account o posto di un elemento.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Take items out. Who has posted them stays known.</source>
        <translation>Toglie elementi. Chi li ha pubblicati resta noto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Clear used marks, so that the same may be posted again.</source>
        <translation>Toglie i segni di usato, così lo stesso si può ripubblicare.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>The licence file.</source>
        <translation>Il file di licenza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Your private key; keep it to yourself.</source>
        <translation>La tua chiave privata; tienila per te.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Make that key first, and print its public half.</source>
        <translation>Crea prima quella chiave e ne mostra la metà pubblica.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>starter, pro, team or business.</source>
        <translation>starter, pro, team o business.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Who it is for.</source>
        <translation>Per chi è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Phones at once; 0: any number. Else what the plan gives.</source>
        <translation>Telefoni insieme; 0: qualsiasi numero. Altrimenti quanto dà il piano.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Days from now. Else for ever.</source>
        <translation>Giorni da ora. Altrimenti per sempre.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Where to write the licence.</source>
        <translation>Dove scrivere la licenza.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Show what the licence allows; also while PostDeck runs.</source>
        <translation>Mostra che cosa consente la licenza; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Install a licence file; a running PostDeck goes by it at once.</source>
        <translation>Installa un file di licenza; un PostDeck attivo la usa subito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Make a licence file, signed with your private key.</source>
        <translation>Crea un file di licenza, firmato con la tua chiave privata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The folder with PostDeck's database, settings and evidence.</source>
        <translation>La cartella con database, impostazioni e prove di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The adb server's port; 0 for a server of PostDeck's own. Default: as in settings.toml.</source>
        <translation>La porta del server adb; 0 per un server proprio di PostDeck. Predefinita: come in settings.toml.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The task API's port; 0 for any free one. Default: as in settings.toml.</source>
        <translation>La porta dell'API; 0 per una libera qualsiasi. Predefinita: come in settings.toml.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>Print JSON, for programs.</source>
        <translation>Stampa JSON, per i programmi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Video or photos; without them --library or --folder.</source>
        <translation>Video o foto; senza, --library o --folder.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>A phone; may be repeated.</source>
        <translation>Un telefono; si può ripetere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>An account; may be repeated.</source>
        <translation>Un account; si può ripetere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The caption.</source>
        <translation>La didascalia.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>HH:MM or 2026-11-23T18:30; without it: now.</source>
        <translation>HH:MM o 2026-11-23T18:30; senza: ora.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --device: to every account on that phone.</source>
        <translation>Con --device: a ogni account di quel telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>tiktok or instagram; without it the account's own, or tiktok.</source>
        <translation>tiktok o instagram; senza, quella dell'account, o tiktok.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The library's next video, or photos with --images.</source>
        <translation>Il prossimo video della libreria, o foto con --images.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --library: with any of these tags, comma-separated.</source>
        <translation>Con --library: con uno di questi tag, separati da virgole.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The folder's next video, or photos with --images.</source>
        <translation>Il prossimo video della cartella, o foto con --images.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --library or --folder: N photos.</source>
        <translation>Con --library o --folder: N foto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The caption holds one caption per line, used in turn.</source>
        <translation>La didascalia ne contiene una per riga, usate a turno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Also what the account has posted already.</source>
        <translation>Anche ciò che l'account ha già pubblicato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Only say what stands in the way; nothing is queued.</source>
        <translation>Dice solo che cosa lo impedisce; nulla va in coda.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Post files from your phones; ends with 0 only when every post is confirmed.</source>
        <translation>Pubblica file dai tuoi telefoni; finisce con 0 solo se ogni post è confermato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Without a window on the screen: run, report, end.</source>
        <translation>Senza finestra sullo schermo: esegue, riferisce, finisce.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Print a JSON report; keep everything in DIR.</source>
        <translation>Stampa un rapporto JSON; conserva tutto in DIR.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Another seed, another day.</source>
        <translation>Un altro seme, un altro giorno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Serve the task API on the virtual phones, until Ctrl-C.</source>
        <translation>Offre l'API sui telefoni virtuali, fino a Ctrl-C.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Open the window, with files in a new post.</source>
        <translation>Apre la finestra, con i file in un nuovo post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Run without a window: tasks and the task API, until Ctrl-C or SIGTERM.</source>
        <translation>Funziona senza finestra: attività e API, fino a Ctrl-C o SIGTERM.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Three virtual phones post three videos; touches no phone and no profile of yours.</source>
        <translation>Tre telefoni virtuali pubblicano tre video; non tocca i tuoi telefoni né i tuoi profili.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Screen</source>
        <translation>Schermata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Next</source>
        <translation>Poi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Recorded screens, JSON files.</source>
        <translation>Schermate registrate, file JSON.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Read every recorded screen below DIR with the selectors, your own ones included.</source>
        <translation>Legge con i selettori, anche i tuoi, ogni schermata registrata sotto DIR.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Shows what each was taken for, what would be tapped next, and whether that would publish.</source>
        <translation>Mostra per che cosa è stata presa ciascuna, che cosa si toccherebbe poi e se pubblicherebbe.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Starts</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Began</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task numbers.</source>
        <translation>Numeri delle attività.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>pending, running, completed or failed.</source>
        <translation>pending, running, completed o failed.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>A phone's serial.</source>
        <translation>Il seriale di un telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>A username.</source>
        <translation>Un nome utente.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>At most so many.</source>
        <translation>Al massimo tanti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>All failed tasks, but the unconfirmed.</source>
        <translation>Tutte le attività non riuscite, tranne le non confermate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Also an unconfirmed one: I looked, the post is not there.</source>
        <translation>Anche una non confermata: ho guardato, il post non c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>I looked: the post is there, or it is not.</source>
        <translation>Ho guardato: il post c'è, o non c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Where to write it; an old file is replaced.</source>
        <translation>Dove scriverlo; un vecchio file viene sostituito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Hide serials, account names and captions; no screenshots.</source>
        <translation>Nasconde seriali, nomi di account e didascalie; nessuna schermata.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>List tasks, newest first; also while PostDeck runs.</source>
        <translation>Elenca le attività, dalla più recente; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Show a task and its steps; also while PostDeck runs.</source>
        <translation>Mostra un'attività e i suoi passi; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Stop pending tasks.</source>
        <translation>Ferma le attività in attesa.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Queue failed tasks again; they start when PostDeck runs.</source>
        <translation>Rimette in coda le attività non riuscite; iniziano quando PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Say whether the post of an unconfirmed task is there.</source>
        <translation>Di' se il post di un'attività non confermata c'è.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Write everything known of a task into a ZIP, to send it; also while PostDeck runs.</source>
        <translation>Scrive in uno ZIP tutto ciò che si sa di un'attività, per inviarlo; anche mentre PostDeck è attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Delete tasks; pending ones are stopped first.</source>
        <translation>Elimina attività; quelle in attesa vengono prima fermate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Ask whether there is a newer version; changes nothing.</source>
        <translation>Chiede se c'è una versione più recente; non cambia nulla.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Download the newer version and verify it; nothing is installed or started.</source>
        <translation>Scarica la versione più recente e la verifica; nulla viene installato o avviato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_files.py"/>
        <source>Choose another folder.</source>
        <translation>Scegli un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/keeper.py"/>
        <source>This can't be used: {0}.</source>
        <translation>Questo non si può usare: {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_model.py"/>
        <source>Row {0} is not read.</source>
        <translation>La riga {0} non è letta.</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is a file of type {1}</source>
        <translation>{0} è un file di tipo {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is packed with {1}</source>
        <translation>{0} è codificato con {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has the colour format {1}</source>
        <translation>{0} ha il formato colore {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has sound in {1}</source>
        <translation>{0} ha l'audio in {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is a {1} picture</source>
        <translation>{0} è un'immagine {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} long</source>
        <translation>{0} dura {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has {1} MB</source>
        <translation>{0} ha {1} MB</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has {1} pictures a second</source>
        <translation>{0} ha {1} immagini al secondo</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has sound with {1} Hz</source>
        <translation>{0} ha l'audio a {1} Hz</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} x {2} ({3})</source>
        <translation>{0} è {1} x {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} x {2}</source>
        <translation>{0} è {1} x {2}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>There are {0} images</source>
        <translation>Ci sono {0} immagini</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} takes {1}</source>
        <translation>{0} accetta {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} should have {1}</source>
        <translation>{0} dovrebbe avere {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} to {1}</source>
        <translation>da {0} a {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} a second</source>
        <translation>{0} al secondo</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} pixels on each side</source>
        <translation>{0} pixel per lato</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} pixels in width</source>
        <translation>{0} pixel in larghezza</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} (width to height)</source>
        <translation>{0} (larghezza su altezza)</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} (and {1} more)</source>
        <translation>{0} (e altri {1})</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>a TikTok video</source>
        <translation>un video TikTok</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>a TikTok photo post</source>
        <translation>un post fotografico TikTok</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>an Instagram reel</source>
        <translation>un reel Instagram</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>an Instagram story</source>
        <translation>una storia Instagram</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>hashtags</source>
        <translation>hashtag</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>mentions</source>
        <translation>menzioni</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>caption</source>
        <translation>didascalia</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>image</source>
        <translation>immagine</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>videos</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>sounds</source>
        <translation>suoni</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} ahead of this computer's</source>
        <translation>{0} avanti rispetto a questo computer</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} behind this computer's</source>
        <translation>{0} indietro rispetto a questo computer</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>@{0} on {1}</source>
        <translation>@{0} su {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Licensed to {0} until {1}.</source>
        <translation>Concessa in licenza a {0} fino al {1}.</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>confirmed</source>
        <translation>confermata</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>unconfirmed</source>
        <translation>non confermata</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>missed</source>
        <translation>mancata</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>pending</source>
        <translation>in coda</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>completed</source>
        <translation>completata</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Aborted.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>[required]</source>
        <translation>[obbligatorio]</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Try '{0} {1}' for help.</source>
        <translation>Prova '{0} {1}' per avere aiuto.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Find a setting</source>
        <translation>Trova un'impostazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>Nessuna impostazione ha queste parole.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Counts from the next start of PostDeck on.</source>
        <translation>Vale dal prossimo avvio di PostDeck.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>No adb</source>
        <translation>adb manca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>{0} in use</source>
        <translation>{0} in uso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Posting</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Of this computer, saved as you change them</source>
        <translation>Di questo computer, salvate mentre le cambi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Show the profile folder</source>
        <translation>Mostra cartella profilo</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>No caption</source>
        <translation>Nessuna didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Phones as cards</source>
        <translation>Telefoni come schede</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>No phones yet.</source>
        <translation>Ancora nessun telefono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Connect a phone</source>
        <translation>Collega un telefono</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>How many images</source>
        <translation>Quante immagini</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>images in a post</source>
        <translation>immagini per post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Any; or tags, with commas between</source>
        <translation>Qualsiasi; oppure tag, separati da virgole</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Path of the folder</source>
        <translation>Percorso della cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>For each post PostDeck takes the next file that its account has not had. A folder @name in it is that account's; caption.txt and sound_names.txt count.</source>
        <translation>Per ogni post PostDeck prende il prossimo file che il suo account non ha ancora avuto. Una cartella @nome al suo interno è di quell'account; caption.txt e sound_names.txt valgono.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>For each post PostDeck takes the next file of the library that its account has not had.</source>
        <translation>Per ogni post PostDeck prende il prossimo file della libreria che il suo account non ha ancora avuto.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose the folder that the media is in.</source>
        <translation>Scegli la cartella dei media.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} of {1} online</source>
        <translation>{0} di {1} online</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>No phone yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} running</source>
        <translation>{0} in corso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} queued</source>
        <translation>{0} in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Nothing queued</source>
        <translation>Nulla in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>No adb</source>
        <translation>adb manca</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>adb ready</source>
        <translation>adb pronto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>API on 127.0.0.1:{0}</source>
        <translation>API su 127.0.0.1:{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>API off</source>
        <translation>API disattivata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Next: {0}, @{1} on {2}</source>
        <translation>Prossimo: {0}, @{1} su {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Next: {0} on {1}</source>
        <translation>Prossimo: {0} su {1}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Which phones</source>
        <translation>Quali telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Remove virtual phones</source>
        <translation>Rimuovi i telefoni virtuali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Drop files on a phone to compose for it</source>
        <translation>Trascina file su un telefono per comporre un post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>All {0}</source>
        <translation>Tutti {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Idle {0}</source>
        <translation>Liberi {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Busy {0}</source>
        <translation>Occupati {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Needs you {0}</source>
        <translation>Da sistemare {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Offline {0}</source>
        <translation>Offline {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Paused {0}</source>
        <translation>In pausa {0}</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags for the selected accounts</source>
        <translation>Tag per gli account selezionati</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags, with commas between</source>
        <translation>Tag, separati da virgole</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Take off</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Targets</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Accounts to post to</source>
        <translation>Account su cui pubblicare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Phones to post from</source>
        <translation>Telefoni da cui pubblicare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Find accounts or phones</source>
        <translation>Trova account o telefoni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tick all</source>
        <translation>Seleziona tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tick none</source>
        <translation>Deseleziona tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This account is switched off.</source>
        <translation>Questo account è disattivato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This phone is offline. A post waits until it is back.</source>
        <translation>Questo telefono è offline. I post aspettano che torni.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This phone waits for you to allow USB debugging.</source>
        <translation>Questo telefono aspetta che tu consenta il debug USB.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Nothing fits. Look for something else.</source>
        <translation>Nessun risultato. Cerca altro.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>No phone is known yet. Connect one; it shows up here by itself.</source>
        <translation>Ancora nessun telefono. Collegane uno: compare qui da solo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>No account is known yet. Add one under Accounts, or choose Phones to post as whoever is signed in there.</source>
        <translation>Ancora nessun account. Aggiungine uno in Account, o scegli Telefoni per pubblicare con l'account già connesso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>{0} on {1}</source>
        <translation>{0} su {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>, {0} not shown</source>
        <translation>, {0} non mostrati</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Post to</source>
        <translation>Pubblica su</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Selected tasks</source>
        <translation>Attività selezionate</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>{0} selected</source>
        <translation>Selezione: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Post the same to other accounts or phones</source>
        <translation>Pubblica lo stesso su altri account o telefoni</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts may already be on the profile. Posting again can publish them twice.</source>
        <translation>
            <numerusform>%Ln post potrebbe essere già sul profilo. Pubblicandolo di nuovo può uscire due volte.</numerusform>
            <numerusform>%Ln post potrebbero essere già sul profilo. Pubblicandoli di nuovo possono uscire due volte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Post again</source>
        <translation>Pubblica di nuovo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Leave it</source>
        <translation>Lascia così</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts confirmed.</source>
        <translation>
            <numerusform>%Ln post confermato.</numerusform>
            <numerusform>%Ln post confermati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Are all %Ln posts there? PostDeck looks for them no more.</source>
        <translation>
            <numerusform>C'è %Ln post? PostDeck non lo cerca più.</numerusform>
            <numerusform>Ci sono tutti i %Ln post? PostDeck non li cerca più.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>All are there</source>
        <translation>Ci sono tutti</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln failed tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Rimettere in coda %Ln attività fallita? Parte appena il suo telefono è libero.</numerusform>
            <numerusform>Rimettere in coda %Ln attività fallite? Ognuna parte appena il suo telefono è libero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Retry %Ln tasks</source>
        <translation>
            <numerusform>Riprova %Ln attività</numerusform>
            <numerusform>Riprova %Ln attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Rimettere in coda %Ln attività? Parte appena il suo telefono è libero.</numerusform>
            <numerusform>Rimettere in coda %Ln attività? Ognuna parte appena il suo telefono è libero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln tasks queued again.</source>
        <translation>
            <numerusform>%Ln attività rimessa in coda.</numerusform>
            <numerusform>%Ln attività rimesse in coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks? They can be queued again, but lose their start time and what they have done so far.</source>
        <translation>
            <numerusform>Fermare %Ln attività? Si può rimettere in coda, ma perde l'ora di inizio e quanto ha fatto finora.</numerusform>
            <numerusform>Fermare %Ln attività? Si possono rimettere in coda, ma perdono l'ora di inizio e quanto hanno fatto finora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks</source>
        <translation>
            <numerusform>Ferma %Ln attività</numerusform>
            <numerusform>Ferma %Ln attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts now? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>Avviare ora %Ln post? Parte appena il suo telefono è libero.</numerusform>
            <numerusform>Avviare ora %Ln post? Ognuno parte appena il suo telefono è libero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts</source>
        <translation>
            <numerusform>Avvia %Ln post</numerusform>
            <numerusform>Avvia %Ln post</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Nothing waits any more; nothing was moved.</source>
        <translation>Non aspetta più nulla; nulla è stato spostato.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts start as soon as their phones are free.</source>
        <translation>
            <numerusform>%Ln post parte appena il suo telefono è libero.</numerusform>
            <numerusform>%Ln post partono appena i loro telefoni sono liberi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts now start {0}.</source>
        <translation>
            <numerusform>%Ln post ora parte {0}.</numerusform>
            <numerusform>%Ln post ora partono {0}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Choose tasks with the same files: one post is made of them.</source>
        <translation>Scegli attività con gli stessi file: diventano un solo post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Nothing was posted yet: what it posts is chosen when it starts.</source>
        <translation>Non è stato ancora pubblicato niente: il contenuto si sceglie all'avvio.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>These files came from that computer's library or folder: post them again there.</source>
        <translation>Questi file vengono dalla libreria o da una cartella di quel computer: ripubblicali da lì.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>At most {0} can be changed at once. Filter, or select fewer.</source>
        <translation>Si possono cambiare al massimo {0} per volta. Filtra o selezionane meno.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>May already be on the profile: look before you retry</source>
        <translation>Potrebbe già essere sul profilo: guarda prima di riprovare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stopped before Post: nothing was posted</source>
        <translation>Fermato prima di Pubblica: non è uscito nulla</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Missed: never started</source>
        <translation>Mancato: mai iniziato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Ended before Post, so a retry is safe</source>
        <translation>Finito prima di Pubblica: riprovare è sicuro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Failed before Post, so a retry is safe</source>
        <translation>Non riuscito prima di Pubblica: riprovare è sicuro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>All failed before Post, so a retry is safe</source>
        <translation>Nessuno è arrivato a Pubblica: riprovare è sicuro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>It is there</source>
        <translation>C'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>You looked: the post is on the profile.</source>
        <translation>Hai verificato: il post è sul profilo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Reschedule…</source>
        <translation>Riprogramma…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Elsewhere</source>
        <translation>Pubblica altrove</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>TaskDeletion</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted %Ln tasks.</source>
        <translation>
            <numerusform>%Ln attività eliminata.</numerusform>
            <numerusform>%Ln attività eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>No task is finished yet.</source>
        <translation>Nessuna attività è ancora finita.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln finished tasks, with steps and screenshots? What failed, was stopped or missed, or is unconfirmed stays.</source>
        <translation>
            <numerusform>Eliminare %Ln attività conclusa, con passaggi e schermate? Ciò che è fallito, fermato, mancato o non confermato resta.</numerusform>
            <numerusform>Eliminare %Ln attività concluse, con passaggi e schermate? Ciò che è fallito, fermato, mancato o non confermato resta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks</source>
        <translation>
            <numerusform>Elimina %Ln attività</numerusform>
            <numerusform>Elimina %Ln attività</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks, with steps and screenshots?</source>
        <translation>
            <numerusform>Eliminare %Ln attività, con passaggi e schermate?</numerusform>
            <numerusform>Eliminare %Ln attività, con passaggi e schermate?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>What runs is stopped first.</source>
        <translation>Ciò che è in corso viene prima fermato.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted {0} of %Ln tasks.</source>
        <translation>
            <numerusform>{0} di %Ln attività eliminata.</numerusform>
            <numerusform>{0} di %Ln attività eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Stop here</source>
        <translation>Ferma qui</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Caption, account or remark</source>
        <translation>Didascalia, account o nota</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>%Ln need a decision</source>
        <translation>
            <numerusform>%Ln da decidere</numerusform>
            <numerusform>%Ln da decidere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Completed</source>
        <translation>Completate</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Not completed</source>
        <translation>Non completate</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Needs a decision</source>
        <translation>Richiede una decisione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Unconfirmed</source>
        <translation>Non confermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Missed</source>
        <translation>Mancato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Next 7 days</source>
        <translation>Prossimi 7 giorni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Choose days…</source>
        <translation>Scegli i giorni…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Search in tasks</source>
        <translation>Cerca nelle attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Tasks that need a decision</source>
        <translation>Attività da decidere</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Open phone</source>
        <translation>Apri telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save report…</source>
        <translation>Salva rapporto…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save everything known of this task as a zip file</source>
        <translation>Salva tutto ciò che si sa di questa attività in un file zip</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Task {0}</source>
        <translation>Attività {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Signed-in account</source>
        <translation>Account connesso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Attempt {0}</source>
        <translation>Tentativo {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Queue again</source>
        <translation>Rimetti in coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>It is there</source>
        <translation>C'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>It is not, post again…</source>
        <translation>Non c'è, ripubblica…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Journal {0}</source>
        <translation>Diario {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>The report is in {0}.</source>
        <translation>Il rapporto è in {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Show its folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>This computer can't show the folder: {0}</source>
        <translation>Questo computer non può mostrare la cartella: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Newer task</source>
        <translation>Attività più recente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Older task</source>
        <translation>Attività precedente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
</context>
<context>
    <name>TaskSteps</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Screenshot of the step</source>
        <translation>Schermata del passo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Zoom (+, −, 0)</source>
        <translation>Zoom (+, −, 0)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Show what the screen consists of (N: next part)</source>
        <translation>Mostra di che cosa è fatto lo schermo (N: parte seguente)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Back to the steps</source>
        <translation>Torna ai passi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>No step has begun yet.</source>
        <translation>Nessun passo è ancora iniziato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step is not done yet.</source>
        <translation>Questo passo non è ancora finito.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step took no screenshot.</source>
        <translation>Questo passo non ha schermate.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>The screenshot can't be read.</source>
        <translation>La schermata non si può leggere.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step kept no screen tree.</source>
        <translation>Questo passo non ha conservato l'albero dello schermo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Step before</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Step after</source>
        <translation>Passo successivo</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Its time came while this deck was not running.</source>
        <translation>Il suo momento è arrivato mentre questo deck non era attivo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>It was stopped.</source>
        <translation>È stato fermato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>The post was not seen on the profile</source>
        <translation>Il post non è stato visto sul profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>PostDeck will not tap again by itself.</source>
        <translation>PostDeck non toccherà di nuovo da solo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>It looks again {0}, when the phone is idle.</source>
        <translation>Controlla di nuovo {0}, quando il telefono è libero.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Look at the profile, then decide.</source>
        <translation>Guarda il profilo, poi decidi.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Attempt {0}</source>
        <translation>Tentativo {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Looked for: {0}</source>
        <translation>Cercato: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Sound: {0}</source>
        <translation>Suono: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>No caption</source>
        <translation>Nessuna didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Made</source>
        <translation>Creata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Starts</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>as soon as the phone is free</source>
        <translation>appena il telefono è libero</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Began</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Post tapped from</source>
        <translation>Pubblica toccato dalle</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Clear finished</source>
        <translation>Togli le concluse</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Retry failed</source>
        <translation>Riprova i non riusciti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>New post</source>
        <translation>Nuovo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Riprova %Ln non riuscito</numerusform>
            <numerusform>Riprova %Ln non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Nothing here yet. Posts you queue show up in this list.</source>
        <translation>Ancora nulla qui. I post che metti in coda compaiono in questo elenco.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>No task matches these filters.</source>
        <translation>Nessuna attività corrisponde a questi filtri.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Clear filters</source>
        <translation>Rimuovi filtri</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../app/postdeck/gui/tables/timeline.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/timeline.py"/>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Show PostDeck</source>
        <translation>Mostra PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Tasks</source>
        <translation>Attività</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Everything is posted</source>
        <translation>Tutto è pubblicato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>All posts have ended</source>
        <translation>Tutti i post sono terminati</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts confirmed.</source>
        <translation>
            <numerusform>%n post confermato.</numerusform>
            <numerusform>%n post confermati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts stopped.</source>
        <translation>
            <numerusform>%n post fermato.</numerusform>
            <numerusform>%n post fermati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you.</source>
        <translation>
            <numerusform>%n post ha bisogno di te.</numerusform>
            <numerusform>%n post hanno bisogno di te.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts failed.</source>
        <translation>
            <numerusform>%n post non riuscito.</numerusform>
            <numerusform>%n post non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts are unconfirmed.</source>
        <translation>
            <numerusform>%n post non è confermato.</numerusform>
            <numerusform>%n post non sono confermati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you</source>
        <translation>
            <numerusform>%n post ha bisogno di te</numerusform>
            <numerusform>%n post hanno bisogno di te</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>{0} of {1} online, {2} running, {3} queued</source>
        <translation>{0} di {1} online, {2} in corso, {3} in coda</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Try it with virtual phones</source>
        <translation>Prova con telefoni virtuali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Remove virtual phones</source>
        <translation>Rimuovi i telefoni virtuali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Bringing three virtual phones</source>
        <translation>Preparazione di tre telefoni virtuali</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>This takes a few seconds; they show up here by themselves.</source>
        <translation>Servono pochi secondi; compaiono qui da soli.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Virtual phones are here</source>
        <translation>I telefoni virtuali sono qui</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>They run in this computer only. Removing them also removes their accounts and posts from PostDeck.</source>
        <translation>Funzionano solo in questo computer. Rimuovendoli si tolgono da PostDeck anche i loro account e post.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>No phone at hand?</source>
        <translation>Nessun telefono a portata di mano?</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Three virtual phones with sample posts, in this window. Nothing leaves your computer, and one click removes them.</source>
        <translation>Tre telefoni virtuali con post di esempio, in questa finestra. Nulla lascia il tuo computer, e un clic li rimuove.</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>What's new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>You have {0}.</source>
        <translation>Hai {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>PostDeck {0} is out</source>
        <translation>È uscito PostDeck {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Downloading, {0} %</source>
        <translation>Scaricamento, {0} %</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Downloaded and verified: {0}. Close PostDeck before you install it.</source>
        <translation>Scaricato e verificato: {0}. Chiudi PostDeck prima di installarlo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Show the file</source>
        <translation>Mostra il file</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>This computer can't show the folder: {0}</source>
        <translation>Questo computer non può mostrare la cartella: {0}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Can't reach {0} since {1}. What you see is from then.</source>
        <translation>{0} irraggiungibile (da: {1}). Ciò che vedi è di allora.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Change address or token</source>
        <translation>Cambia indirizzo o token</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Show this computer</source>
        <translation>Mostra questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Connecting to {0}.</source>
        <translation>Connessione a {0}.</translation>
    </message>
</context>
<context>
    <name>WhenForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At a time</source>
        <translation>A un orario</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Change zone</source>
        <translation>Cambia fuso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Spread</source>
        <translation>Distribuisci</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At least this many minutes apart</source>
        <translation>Almeno questi minuti di distanza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At most this many minutes apart</source>
        <translation>Al massimo questi minuti di distanza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>When each post starts</source>
        <translation>Quando inizia ogni post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Starts now.</source>
        <translation>Inizia ora.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>First now, last {0}.</source>
        <translation>Il primo ora, l'ultimo alle {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Starts {0}, {1}.</source>
        <translation>Inizia {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>{0}, first {1}, last {2}.</source>
        <translation>{0}, primo {1}, ultimo {2}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>The clocks go forward then: {0} is skipped. It starts at {1}.</source>
        <translation>Allora scatta l'ora legale: le {0} non esistono. Inizia alle {1}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>The clocks go back then: {0} comes twice. The first is meant.</source>
        <translation>Allora torna l'ora solare: le {0} vengono due volte. Vale la prima.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>This time is past.</source>
        <translation>Questo orario è già passato.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Spread by</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
</context>
<context>
    <name>Wireless</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>QR code for pairing</source>
        <translation>Codice QR per l'accoppiamento</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address, like 192.168.1.20:37123</source>
        <translation>Ad esempio 192.168.1.20:37123</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address that the phone shows with its code</source>
        <translation>Indirizzo che il telefono mostra con il codice</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Pairing code, six digits</source>
        <translation>Codice di accoppiamento, sei cifre</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Pair</source>
        <translation>Accoppia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address, like 192.168.1.20:5555</source>
        <translation>Ad es. 192.168.1.20:5555</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address of a paired phone</source>
        <translation>Indirizzo di un telefono accoppiato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Open Wireless debugging on the phone, choose “Pair with QR code” and scan this.

The code is good for 2 minutes.</source>
        <translation>Apri Debug wireless sul telefono, scegli “Accoppia dispositivo con codice QR” e inquadra questo.

Il codice vale 2 minuti.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired. Connecting to {0}.</source>
        <translation>Accoppiato. Collegamento a {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>This code is not good any more.</source>
        <translation>Questo codice non vale più.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>No QR code now. Use the pairing code.</source>
        <translation>Nessun codice QR al momento. Usa il codice di accoppiamento.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired. If the phone does not show up below by itself, type the address that stands under “IP address &amp; Port” on its Wireless debugging page.</source>
        <translation>Accoppiato. Se il telefono non compare sotto da solo, scrivi l'indirizzo che sta sotto “Indirizzo IP e porta” nella pagina Debug wireless.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Connected to {0}.</source>
        <translation>Collegato a {0}.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Without a cable</source>
        <translation>Senza cavo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Android 11 or newer</source>
        <translation>Android 11 o successivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Or type what the phone shows under “Pair with pairing code”</source>
        <translation>Oppure scrivi ciò che il telefono mostra in “Accoppia dispositivo con codice di accoppiamento”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired already? Connect by its address</source>
        <translation>Già accoppiato? Collegati al suo indirizzo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/model_form.py"/>
        <source>Such as {0}</source>
        <translation>Per esempio {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/model_form.py"/>
        <source> seconds</source>
        <translation> secondi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Share to the app</source>
        <translation>Condividi con l'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>The app's own + button</source>
        <translation>Pulsante + dell'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>From a sound's page</source>
        <translation>Dalla pagina di un suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Leave as it is</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>No added sound</source>
        <translation>Nessun suono aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Sound that the app offers</source>
        <translation>Suono proposto dall'app</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Search for a sound</source>
        <translation>Cerca un suono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Story</source>
        <translation>Storia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>{0} are left out: see Check.</source>
        <translation>{0} esclusi: vedi Controllo.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>@{0} on {1} is left out.</source>
        <translation>@{0} su {1} è escluso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>{0} is left out.</source>
        <translation>{0} è escluso.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Decks</source>
        <translation>Deck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Like this computer</source>
        <translation>Come questo computer</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Reduced</source>
        <translation>Ridotto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Only trouble</source>
        <translation>Solo i problemi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Last post</source>
        <translation>Ultimo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Next post</source>
        <translation>Prossimo post</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Stays as it is</source>
        <translation>Resta com'è</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Serial</source>
        <translation>Seriale</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Starts</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Elapsed</source>
        <translation>Durata</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Progress or remark</source>
        <translation>Avanzamento o nota</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Signed-in account</source>
        <translation>Account connesso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n phones</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carattere</numerusform>
            <numerusform>%Ln caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n tasks</source>
        <translation>
            <numerusform>%n attività</numerusform>
            <numerusform>%n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln attività</numerusform>
            <numerusform>%Ln attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stopping</source>
        <translation>Arresto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Missed</source>
        <translation>Mancato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Failed: {0}</source>
        <translation>Non riuscito: {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Unconfirmed</source>
        <translation>Non confermato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Unauthorized</source>
        <translation>Non autorizzato</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Posting</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Idle</source>
        <translation>Libero</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>tomorrow {0}</source>
        <translation>domani {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Tomorrow {0}</source>
        <translation>Domani {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>yesterday {0}</source>
        <translation>ieri {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Yesterday {0}</source>
        <translation>Ieri {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>at {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>tomorrow at {0}</source>
        <translation>domani alle {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>yesterday at {0}</source>
        <translation>ieri alle {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>on {0} at {1}</source>
        <translation>il {0} alle {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} d</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>No caption</source>
        <translation>Nessuna didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>When the phone is free</source>
        <translation>Quando il telefono è libero</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>In {0}</source>
        <translation>Tra {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>less than 1 min</source>
        <translation>meno di 1 min</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stage</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Pick</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Choosing</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Editing</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Armed</source>
        <translation>Pronto al tocco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Ready to post</source>
        <translation>Pronto a pubblicare</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Tap</source>
        <translation>Tocco</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Observe</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Uploading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirming</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
</context>
<context>
    <name>_Example</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Copy the example</source>
        <translation>Copia l'esempio</translation>
    </message>
</context>
</TS>
