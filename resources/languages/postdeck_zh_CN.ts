<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Copy version info</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Parts of PostDeck</source>
        <translation>PostDeck 的组成部分</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>This part brings no licence text of its own; its terms are named at the left.</source>
        <translation>此部分没有自带许可证文本；其条款名称见左侧。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>The version info is copied.</source>
        <translation>版本信息已复制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>This computer can't show the folder.</source>
        <translation>本机无法显示该文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>PostDeck is free software under the MIT licence. The packaged application as a whole may be passed on under the GPL, version 3. It comes without any warranty.</source>
        <translation>PostDeck 是采用 MIT 许可证的自由软件。打包后的应用程序整体可按 GPL 第 3 版再分发。不提供任何担保。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Everything is kept in</source>
        <translation>所有数据保存在</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/about.py"/>
        <source>Licences of its parts</source>
        <translation>各部分的许可证</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Leave out</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>{0} selected</source>
        <translation>已选 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove {0}? The phones stay signed in.</source>
        <translation>要移除 {0} 吗？手机上的登录不受影响。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个账号。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>No other phone</source>
        <translation>没有其他手机</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts moved to {0}. What is queued for them stays where it is.</source>
        <translation>
            <numerusform>%Ln 个账号已移到 {0}。已为它们排队的任务保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>They are so already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_actions.py"/>
        <source>%Ln accounts changed.</source>
        <translation>
            <numerusform>已更改 %Ln 个账号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFinding</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Reading the accounts from {0}.</source>
        <translation>正在从 {0} 读取账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Reading the accounts: {0} of {1} done.</source>
        <translation>正在读取账号：已完成 {0} / {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>Found {0} on {1}.</source>
        <translation>在 {1} 上找到 {0}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_finding.py"/>
        <source>And %n more phones could not be read.</source>
        <translation>
            <numerusform>还有 %n 部手机无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>@username</source>
        <translation>@用户名</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>With commas between</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>No phone is chosen.</source>
        <translation>还没有选择手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Connect the phone that is signed in.</source>
        <translation>请连接已登录该账号的手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/account_form.py"/>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Import {0}</source>
        <translation>导入 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Mend the marked rows in {0}, save it and import it again. Nothing has been changed.</source>
        <translation>请修正 {0} 中标出的行，保存后重新导入。目前未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>%n rows can't be taken in.</source>
        <translation>
            <numerusform>有 %n 行无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>Every row of {0} is known already.</source>
        <translation>{0} 中的每一行都已存在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_import.py"/>
        <source>{0}: {1} new, {2} changed, {3} as they are. Nothing is removed.</source>
        <translation>{0}：新增 {1}，更改 {2}，不变 {3}。不会移除任何内容。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Name, phone or tag</source>
        <translation>名称、手机或标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Search accounts</source>
        <translation>搜索账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Find accounts</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>{0} on {1}</source>
        <translation>{1}上的 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No account matches.</source>
        <translation>没有匹配的账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts on {0} yet. Add them in PostDeck on that computer.</source>
        <translation>{0} 上还没有账号。请在那台电脑的 PostDeck 中添加。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts yet. Connect a phone, and PostDeck can read them from it.</source>
        <translation>还没有账号。连接一部手机，PostDeck 就能从中读取。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No accounts yet. PostDeck can read them from your phones.</source>
        <translation>还没有账号。PostDeck 可以从你的手机读取。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Every phone is posting now.</source>
        <translation>所有手机都在发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>No phone is online.</source>
        <translation>没有手机在线。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On {0}</source>
        <translation>在 {0} 上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On {0}: posting now</source>
        <translation>在 {0} 上：正在发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On all phones that are online</source>
        <translation>在所有在线手机上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>On all phones that are not posting</source>
        <translation>在所有未在发布的手机上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Every phone that is online is posting.</source>
        <translation>所有在线手机都在发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Changed @{0} on {1}.</source>
        <translation>已更改 {1} 上的 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Added @{0} on {1}.</source>
        <translation>已在 {1} 上添加 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个账号。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>Export accounts</source>
        <translation>导出账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>accounts.xlsx</source>
        <translation>账号.xlsx</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/accounts_page.py"/>
        <source>%Ln accounts are in {0}.</source>
        <translation>
            <numerusform>%Ln 个账号已存入 {0}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Ask for a token</source>
        <translation>要求令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>A new token stops the old one at once.</source>
        <translation>新令牌会立即使旧令牌失效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Posts one video at 18:00 from one account.</source>
        <translation>18:00 从一个账号发布一个视频。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Not answering</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Answering at {0}</source>
        <translation>响应地址 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>The token is copied.</source>
        <translation>令牌已复制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>The example is copied.</source>
        <translation>示例已复制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Hide the token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_asking.py"/>
        <source>Leave them</source>
        <translation>不处理</translation>
    </message>
</context>
<context>
    <name>Cable</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Make of the phone</source>
        <translation>手机品牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Most reliable</source>
        <translation>最可靠</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>With a cable</source>
        <translation>用数据线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Open developer options</source>
        <translation>打开开发者选项</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Turn on USB debugging</source>
        <translation>开启 USB 调试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Plug the phone in and tap Allow</source>
        <translation>插上手机并点“允许”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>My phone is a</source>
        <translation>我的手机是</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Nothing happens?</source>
        <translation>没有反应？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Choose “File transfer” in the phone's USB notice. Try another cable: many only charge. On Windows some phones need their maker's USB driver.</source>
        <translation>在手机的 USB 通知中选择“文件传输”。换一根线试试：许多线只能充电。在 Windows 上，有些手机需要厂商的 USB 驱动。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Cable</source>
        <translation>数据线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>The phone asks “Allow USB debugging?”. Tick “Always allow from this computer”.</source>
        <translation>手机会询问“允许 USB 调试吗？”。请勾选“始终允许使用这台计算机进行调试”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Pixel and most others</source>
        <translation>Pixel 及大多数品牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, then tap Build number seven times.</source>
        <translation>设置 → 关于手机，连点七次“版本号”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, System, Developer options.</source>
        <translation>设置 → 系统 → 开发者选项。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Samsung</source>
        <translation>三星</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, Software information, then tap Build number seven times.</source>
        <translation>设置 → 关于手机 → 软件信息，连点七次“编译编号”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, Developer options at the very end.</source>
        <translation>设置最下方的“开发者选项”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Xiaomi, Redmi, Poco</source>
        <translation>小米、Redmi、POCO</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About phone, then tap OS or MIUI version seven times.</source>
        <translation>设置 → 我的设备，连点七次“OS 版本”或“MIUI 版本”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, Additional settings, Developer options. Turn on “USB debugging (Security settings)” too, or nothing can be tapped.</source>
        <translation>设置 → 更多设置 → 开发者选项。还要开启“USB 调试（安全设置）”，否则无法点击。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>OnePlus, Oppo, realme</source>
        <translation>一加、OPPO、realme</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, About device, Version, then tap Build number seven times.</source>
        <translation>设置 → 关于本机 → 版本信息，连点七次“版本号”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Settings, System and updates, Developer options.</source>
        <translation>设置 → 系统与更新 → 开发者选项。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Vivo</source>
        <translation>vivo</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/cable.py"/>
        <source>Motorola</source>
        <translation>摩托罗拉</translation>
    </message>
</context>
<context>
    <name>CaptionEdit</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>Caption</source>
        <translation>文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>What should the post say?</source>
        <translation>帖子要写什么？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/caption_edit.py"/>
        <source>What was pasted is cut: no caption is that long.</source>
        <translation>粘贴的内容过长，已截断。</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>One caption per line</source>
        <translation>每行一条文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>Each line is a caption; they are used in turn. ### is a line break.</source>
        <translation>每行是一条文案，轮流使用。### 表示换行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>What each target gets</source>
        <translation>每个目标得到的文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>The text is longer than {0} characters. Shorten it.</source>
        <translation>文字超过 {0} 个字符，请缩短。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>The caption is {0} too long for {1}.</source>
        <translation>文案比 {1} 允许的多 {0}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n hashtags</source>
        <translation>
            <numerusform>%n 个话题标签</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{0}, {1} allowed</source>
        <translation>{0}，最多 {1} 个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 个提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln 种变体</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>{a|b} takes one of the two for each target.</source>
        <translation>{a|b} 会为每个目标任选其一。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/caption_form.py"/>
        <source>Caption</source>
        <translation>文案</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Looking. Phones that have nothing to do are woken for it.</source>
        <translation>正在检查。空闲的手机会因此被唤醒。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>PostDeck can't work yet: see what is marked.</source>
        <translation>PostDeck 还无法工作：请看标出的项目。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>PostDeck can work. Something keeps a phone or a program from it: see what is marked.</source>
        <translation>PostDeck 可以工作。有手机或程序受阻：请看标出的项目。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>The report is copied. Accounts, phones and folders are not named in it.</source>
        <translation>报告已复制，其中不包含账号、手机和文件夹的名称。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Check this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Packages</source>
        <translation>组件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/chooser.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/chooser.py"/>
        <source>Search in {0}</source>
        <translation>在 {0} 中搜索</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>{0} chosen</source>
        <translation>已选 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Group…</source>
        <translation>分组…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/chosen_bar.py"/>
        <source>Save screenshots…</source>
        <translation>保存截图…</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <location filename="../../app/postdeck/gui/tables/column_choice.py"/>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Beside the post</source>
        <translation>帖子旁边</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Where and when</source>
        <translation>目标与时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/columns.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Quit PostDeck</source>
        <translation>退出 PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Compose</source>
        <translation>发帖</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Pause all phones</source>
        <translation>暂停所有手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Resume all phones</source>
        <translation>恢复所有手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Find accounts</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Import accounts…</source>
        <translation>导入账号…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Export accounts…</source>
        <translation>导出账号…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Retry failed tasks</source>
        <translation>重试失败的任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Clear finished tasks</source>
        <translation>清除已完成的任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Show this deck</source>
        <translation>显示此 deck（沿用窗口中的译名）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Settings: {0}</source>
        <translation>设置：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Posting</source>
        <translation>发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Decks</source>
        <translation>工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones paused. What runs, runs on; nothing new starts.</source>
        <translation>
            <numerusform>已暂停 %n 部手机。正在进行的会继续；不会开始新的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>%n phones start posts again.</source>
        <translation>
            <numerusform>%n 部手机重新开始发帖。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/commands.py"/>
        <source>Nothing can be retried without your word: look at the tasks that are unconfirmed.</source>
        <translation>没有你的确认，什么都不能重试：请查看未确认的任务。</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Their captions differ: this is one of %n.</source>
        <translation>
            <numerusform>它们的文案不同：这是 %n 个之一。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Choose an account or a phone.</source>
        <translation>请选择账号或手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Checking the files and copying them to the deck.</source>
        <translation>正在检查文件并复制到工作台。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>Something stands in the way: see Check.</source>
        <translation>存在问题：见“检查”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>You can undo for 10 s.</source>
        <translation>10 秒内可撤销。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>@account</source>
        <translation>@账号</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued, the first {0}.</source>
        <translation>
            <numerusform>%Ln 个帖子已排队，第一个在{0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts queued.</source>
        <translation>
            <numerusform>%Ln 个帖子已排队。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>%Ln posts had begun and stay: see Tasks.</source>
        <translation>
            <numerusform>%Ln 个帖子已开始，将保留：请查看“任务”。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose_page.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>On {0}: {1}. The report stays on this computer.</source>
        <translation>{0}：{1}。报告只留在本机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/crash_note.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>Show these days</source>
        <translation>显示这些天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/days.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>DeckForm</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Studio shelf</source>
        <translation>工作室机架</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Only if it asks for one</source>
        <translation>仅在需要时填写</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Add deck</source>
        <translation>添加工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Give the deck a name.</source>
        <translation>请给工作台起个名称。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Type the deck's address, like http://localhost:50809.</source>
        <translation>请输入工作台地址，例如 http://localhost:50809。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>“{0}” is taken. Give this deck another name.</source>
        <translation>“{0}”已被使用，请换个名称。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Connecting to {0}.</source>
        <translation>正在连接 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>This address or token can't be used.</source>
        <translation>此地址或令牌无法使用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>{0} did not answer within {1} seconds.</source>
        <translation>{0} 在 {1} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>It works: {0} answers, with {1}.</source>
        <translation>可用：{0} 有响应，有 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/deck_form.py"/>
        <source>A PostDeck or TikMatrix on another computer answers to programs there only, so its address is the near end of a tunnel: ssh -L 50810:localhost:50809 that-computer, then http://localhost:50810.</source>
        <translation>另一台电脑上的 PostDeck 或 TikMatrix 只响应本机程序，因此地址是隧道的近端：ssh -L 50810:localhost:50809 那台电脑，然后填 http://localhost:50810。</translation>
    </message>
</context>
<context>
    <name>DeckMark</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_mark.py"/>
        <source>Deck: {0}. Choose another.</source>
        <translation>工作台：{0}。可选择其他。</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Change address or token</source>
        <translation>更改地址或令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Show this computer</source>
        <translation>显示本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Connecting to {0}</source>
        <translation>正在连接 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>This computer's posts go on meanwhile.</source>
        <translation>本机的帖子照常进行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>PostDeck keeps trying. This computer's posts go on meanwhile.</source>
        <translation>PostDeck 会继续尝试。本机的帖子照常进行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/deck_panel.py"/>
        <source>Not connected to {0}</source>
        <translation>未连接到 {0}</translation>
    </message>
</context>
<context>
    <name>DeckSwitcher</name>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Decks</source>
        <translation>工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Change decks…</source>
        <translation>更改工作台…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Add a deck…</source>
        <translation>添加工作台…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/deck_switcher.py"/>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>DecksSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Add a deck</source>
        <translation>添加工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Always here. Its posts go on while you look at another deck.</source>
        <translation>始终在此。查看其他工作台时，它的帖子照常进行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Show {0}</source>
        <translation>显示 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>{0}, with a token</source>
        <translation>{0}，带令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Edit {0}</source>
        <translation>编辑 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Removed {0} from this list.</source>
        <translation>已从列表移除 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DevicesHead</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Name, model or serial</source>
        <translation>名称、型号或序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Find a phone</source>
        <translation>查找手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Cards or list</source>
        <translation>卡片或列表</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/head.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>{0} of {1} online</source>
        <translation>{0} / {1} 在线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>No phone matches these filters.</source>
        <translation>没有符合筛选条件的手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>No phones yet.</source>
        <translation>还没有手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices_page.py"/>
        <source>{0} has no phones yet. Connect one to that computer; it shows up here by itself.</source>
        <translation>{0} 还没有手机。把手机连接到那台电脑，会自动显示在这里。</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Draft saved. It is under Drafts.</source>
        <translation>草稿已保存，在“草稿”中。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Taken back. It is under Drafts.</source>
        <translation>已取回，在“草稿”中。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Taken back.</source>
        <translation>已取回。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Post cleared.</source>
        <translation>帖子已清空。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>No other drafts</source>
        <translation>没有其他草稿</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Clear this post</source>
        <translation>清空此帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Draft deleted.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>“{0}” applied.</source>
        <translation>已应用“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Template “{0}” deleted.</source>
        <translation>模板“{0}”已删除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/desk.py"/>
        <source>Template “{0}” saved.</source>
        <translation>模板“{0}”已保存。</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/keeper.py"/>
        <source>Draft saved at {0}</source>
        <translation>草稿保存于 {0}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Drop files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Drop a video or images here, or</source>
        <translation>把视频或图片拖到这里，或者</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>take from the library</source>
        <translation>从素材库选取</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>Take from the library</source>
        <translation>从素材库选取</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/drop_zone.py"/>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>FarMediaForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>/home/ann/clips/loaf.mp4
C:\Clips\loaf.mp4</source>
        <translation>/home/ann/clips/loaf.mp4
C:\Clips\loaf.mp4</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Paths on {0}, one on each line</source>
        <translation>{0} 上的路径，每行一个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Files on {0}, one path on each line, as that computer writes them.</source>
        <translation>{0} 上的文件，每行一个路径，按那台电脑的写法。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>Add a video or images first.</source>
        <translation>请先添加一个视频或若干图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>These files are on this computer. {0} posts files that are there: type their paths, or show this computer to post from here.</source>
        <translation>这些文件在本机上。{0} 只能发布它自己的文件：请填写那里的路径，或切换到本机后从这里发布。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>“{0}” is not a whole path: begin with / or a drive.</source>
        <translation>“{0}”不是完整路径：应以 / 或盘符开头。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/far_media_form.py"/>
        <source>“{0}” is neither a video nor an image.</source>
        <translation>“{0}”既不是视频也不是图片。</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/file_list.py"/>
        <source>Files, in the order in which they are posted</source>
        <translation>文件，按发布顺序排列</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/file_list.py"/>
        <source>Alt with an arrow key moves a file, Delete takes it out.</source>
        <translation>Alt 加方向键移动文件，Delete 去掉文件。</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/filter_chip.py"/>
        <source>Del takes this filter away</source>
        <translation>按 Del 去掉此筛选</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <location filename="../../app/postdeck/gui/finding.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>and {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>Nothing stands in the way.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>{0} ready</source>
        <translation>{0} 个就绪</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/widgets/findings.py"/>
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPhone</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Connect your first phone</source>
        <translation>连接第一部手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>Back to the phones</source>
        <translation>返回手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/first_phone.py"/>
        <source>PostDeck posts from the phone itself, so you stay signed in there. It never asks for a password.</source>
        <translation>PostDeck 直接用手机发布，登录状态保留在手机上。它从不询问密码。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Queue posts</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>Queue {0}</source>
        <translation>将 {0}加入队列</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>No target yet</source>
        <translation>还没有目标</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Found while you read</source>
        <translation>已发现的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb does not answer</source>
        <translation>adb 没有响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb is running, looking for phones</source>
        <translation>adb 正在运行，查找手机中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No phone can be seen</source>
        <translation>看不到手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No phone yet</source>
        <translation>还没有手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Plugged in and still nothing? Choose “File transfer” in the phone's USB notice, and try another cable: many only charge.</source>
        <translation>插上了还是没有？在手机的 USB 通知中选择“文件传输”，并换一根线：许多线只能充电。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>on {0}</source>
        <translation>在 {0} 上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Unlock it and tap Allow. PostDeck goes on by itself.</source>
        <translation>解锁并点“允许”，PostDeck 会自动继续。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Waiting for you</source>
        <translation>等你操作</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>{0}, serial {1}</source>
        <translation>{0}，序列号 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>adb sees it, but it does not answer. Unplug it and plug it in again.</source>
        <translation>adb 能看到它，但没有响应。请拔下再插上。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/found.py"/>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../app/postdeck/gui/frame.py"/>
        <source>Posts were missed</source>
        <translation>有帖子错过了发布时间</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Compose</source>
        <translation>发帖</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/ground.py"/>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>Check this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>About PostDeck</source>
        <translation>关于 PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/door.py"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>PostDeck help</source>
        <translation>PostDeck 帮助</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Search in help</source>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>No page has these words.</source>
        <translation>没有包含这些字的页面。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Check this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>About PostDeck</source>
        <translation>关于 PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>The code is copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/window.py"/>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <location filename="../../app/postdeck/gui/jobs.py"/>
        <source>Something inside PostDeck went wrong ({0}). The log says more.</source>
        <translation>PostDeck 内部出错（{0}）。详情见日志。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Queued posts wait until PostDeck runs again.</source>
        <translation>排队的帖子会等到 PostDeck 再次运行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Finish, then quit</source>
        <translation>完成后退出</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Stay</source>
        <translation>暂不退出</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are still to come. PostDeck must run to post them.</source>
        <translation>
            <numerusform>还有 %n 个帖子等待发布。PostDeck 必须保持运行才能发布。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>%n posts are running.</source>
        <translation>
            <numerusform>有 %n 个帖子正在发布。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>PostDeck closes right after that, and starts nothing new until then.</source>
        <translation>之后 PostDeck 会立即关闭，在此之前不会开始新的发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/leaving.py"/>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>LicenseSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Phones that may post at once</source>
        <translation>可同时发布的手机数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Licence file</source>
        <translation>许可证文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Install a file…</source>
        <translation>安装文件…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>{0} Programs can't make tasks with this plan.</source>
        <translation>{0}此套餐不允许程序创建任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>{0}, number {1}</source>
        <translation>{0}，编号 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>None is installed.</source>
        <translation>尚未安装。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>The licence is installed: {0}.</source>
        <translation>许可证已安装：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Choose a licence file</source>
        <translation>选择许可证文件</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Media from</source>
        <translation>媒体来源</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Looking at the files.</source>
        <translation>正在查看文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Add a video or images first.</source>
        <translation>请先添加一个视频或若干图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post is one video, or images: take out the ones or the others.</source>
        <translation>一个帖子要么是视频，要么是图片：请去掉其中一种。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post takes one video. Take the others out.</source>
        <translation>一个帖子只能有一个视频，请去掉其余的。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>A post takes {0} images. Take {1} out.</source>
        <translation>一个帖子最多 {0} 张图片，请去掉 {1} 张。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n files that were posted are not kept any more: {0}. Add them again.</source>
        <translation>
            <numerusform>有 %n 个已发布的文件不再保留：{0}。请重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” can't be found.</source>
        <translation>找不到“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” can't be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” is neither a video nor an image.</source>
        <translation>“{0}”既不是视频也不是图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>“{0}” has no videos or images in it.</source>
        <translation>“{0}”里没有视频或图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>{0} more can't be added either.</source>
        <translation>另有 {0} 个也无法添加。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n videos</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Drop more here, or</source>
        <translation>把更多文件拖到这里，或者</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Drop a video or images here, or</source>
        <translation>把视频或图片拖到这里，或者</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Choose media</source>
        <translation>选择媒体</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Videos and images ({0})</source>
        <translation>视频和图片 ({0})</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_form.py"/>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
</context>
<context>
    <name>MediaPicker</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Files to add</source>
        <translation>要添加的文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Tick all files</source>
        <translation>勾选所有文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Tick no file</source>
        <translation>取消勾选所有文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>in “{0}”</source>
        <translation>（“{0}”中）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Which of the {0} {1}?</source>
        <translation>选择哪些？共 {0}{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>There are more; these are the first.</source>
        <translation>还有更多，这里是最前面的。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Add %n files</source>
        <translation>
            <numerusform>添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_picker.py"/>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>MediaShelf</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>{0} is not there any more. Take it out, or bring it back.</source>
        <translation>{0} 已不在原处。请去掉它，或放回原处。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>{0} is still being written. Wait until it is whole.</source>
        <translation>{0} 仍在写入，请等它写完。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>(and {0} more)</source>
        <translation>（另有 {0} 个）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>Not there any more</source>
        <translation>已不在原处</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/media_shelf.py"/>
        <source>Still being written, {0} so far</source>
        <translation>仍在写入，目前 {0}</translation>
    </message>
</context>
<context>
    <name>MissedNote</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts were missed: PostDeck or their phones were not there at their time.</source>
        <translation>
            <numerusform>%n 个帖子错过了发布时间：当时 PostDeck 未运行或手机不在线。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Queue now</source>
        <translation>立即排队</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>Don't post</source>
        <translation>不发布</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n posts queued again.</source>
        <translation>
            <numerusform>已将 %n 个帖子重新排队。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/missed.py"/>
        <source>%n missed posts will not be posted.</source>
        <translation>
            <numerusform>错过的 %n 个帖子将不再发布。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>New start</source>
        <translation>新的开始时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>Start at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/moment.py"/>
        <source>That is past. Choose a time to come.</source>
        <translation>时间已过，请选择将来的时间。</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Caption, options and spread become a template.</source>
        <translation>文案、选项和错开设置会存为模板。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/message_bar.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>How to post</source>
        <translation>发布方式</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Name the sound to use.</source>
        <translation>请填写要用的音乐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Say which sound to search for.</source>
        <translation>请填写要搜索的音乐。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Search or run</source>
        <translation>搜索或执行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Nothing is called that.</source>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/palette.py"/>
        <source>Task {0}, {1}</source>
        <translation>任务 {0}，{1}</translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Name of this phone</source>
        <translation>此手机的名称</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Group of {0}</source>
        <translation>{0} 的分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Put</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>adb looks for {0} again.</source>
        <translation>adb 正在重新查找 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Save the screenshot</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Save the screenshots</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>scrcpy could not be started. Run it yourself to see why: {0} -s {1}</source>
        <translation>无法启动 scrcpy。请自行运行以查看原因：{0} -s {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Copied {0}.</source>
        <translation>已复制 {0}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Copied %n serials.</source>
        <translation>
            <numerusform>已复制 %n 个序列号。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/actions.py"/>
        <source>Saved %n screenshots in {0}.</source>
        <translation>
            <numerusform>已在 {0} 保存 %n 张截图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneMenu</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Copy serial</source>
        <translation>复制序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Copy serials</source>
        <translation>复制序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>New group…</source>
        <translation>新建分组…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Save screenshot…</source>
        <translation>保存截图…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Save screenshots…</source>
        <translation>保存截图…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Open in scrcpy</source>
        <translation>用 scrcpy 打开</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Check readiness</source>
        <translation>检查是否就绪</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Find accounts</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/menu.py"/>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>More about this phone</source>
        <translation>此手机的更多操作</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>The phone's screen</source>
        <translation>手机屏幕</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Nobody has looked yet. Looking wakes the phone.</source>
        <translation>还没有查看过。查看会唤醒手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Pictures of phones stay on {0}.</source>
        <translation>手机画面只留在 {0} 上。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>No picture until you allow it</source>
        <translation>允许后才有画面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>No picture while it is offline</source>
        <translation>离线时没有画面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0}. Its pictures come with the steps.</source>
        <translation>{0}。画面随步骤显示。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0} is offline. Check the cable or the Wi-Fi; it comes back by itself.</source>
        <translation>{0} 离线。请检查数据线或 Wi-Fi，它会自动恢复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>{0} is offline. Look at it on {1}.</source>
        <translation>{0} 离线。请在 {1} 上查看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>None known</source>
        <translation>没有已知账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Nothing queued for it.</source>
        <translation>没有排队的帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>And {0} more.</source>
        <translation>另有 {0} 个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Readiness</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/phone_pane.py"/>
        <source>Next posts</source>
        <translation>接下来的帖子</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/phone_preview.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>No picture until you allow it</source>
        <translation>允许后才有画面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Pictures stay on that computer</source>
        <translation>画面只留在那台电脑上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>{0}, last seen {1}</source>
        <translation>{0}，上次在线 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Last seen {0}</source>
        <translation>上次在线 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Model unknown</source>
        <translation>型号未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>%n posts waiting</source>
        <translation>
            <numerusform>%n 个帖子等待中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Starts nothing new</source>
        <translation>不再开始新任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>{0}, step {1} of {2}</source>
        <translation>{0}，第 {1}/{2} 步</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Next {0}</source>
        <translation>下一个 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Ready. {0}</source>
        <translation>就绪。{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/faces.py"/>
        <source>Nothing queued</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>{0} online</source>
        <translation>{0} 在线</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>%n posts queued</source>
        <translation>
            <numerusform>%n 个帖子已排队</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>{0} running</source>
        <translation>{0} 进行中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/knowledge.py"/>
        <source>No group</source>
        <translation>无分组</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Wi-Fi {0}</source>
        <translation>Wi-Fi {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the cable or Wi-Fi</source>
        <translation>检查数据线或 Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the cable</source>
        <translation>检查数据线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Check the Wi-Fi</source>
        <translation>检查 Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Android {0}</source>
        <translation>Android {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Android unknown</source>
        <translation>Android 版本未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Reading and typing</source>
        <translation>读屏与输入</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Doesn't answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Language isn't known</source>
        <translation>不支持该语言</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Storage is full</source>
        <translation>存储已满</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Battery is low</source>
        <translation>电量低</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unsafe over Wi-Fi</source>
        <translation>Wi-Fi 连接不安全</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Screen can't be read</source>
        <translation>无法读取屏幕</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/phone_words.py"/>
        <source>Unlock the phone and tap Allow on “Allow USB debugging?”.</source>
        <translation>解锁手机，在“允许 USB 调试吗？”中点“允许”。</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>needs you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Start adb</source>
        <translation>启动 adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/help/checkup.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/composition.py"/>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>Preview of</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/preview_pane.py"/>
        <source>What you add shows up here.</source>
        <translation>你添加的内容会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Everything is kept in</source>
        <translation>所有数据保存在</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Copy the folder's path</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>This computer can't show the folder. Copy its path.</source>
        <translation>本机无法显示该文件夹，请复制路径。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>The path is copied.</source>
        <translation>路径已复制。</translation>
    </message>
</context>
<context>
    <name>QueuedToast</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/queued_toast.py"/>
        <source>Show tasks</source>
        <translation>显示任务</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>No phones yet</source>
        <translation>还没有手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/rail_news.py"/>
        <source>{0}, {1} running</source>
        <translation>{0}，{1} 进行中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Search or run</source>
        <translation>搜索或执行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/rail.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../app/postdeck/gui/help/reader.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/selection_bar.py"/>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>The username is empty.</source>
        <translation>用户名为空。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>Type it as the app shows it.</source>
        <translation>按应用里显示的样子填写。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/account.py"/>
        <source>The username is too long or has spaces.</source>
        <translation>用户名太长或含有空格。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/check.py"/>
        <source>And {0} more warnings.</source>
        <translation>另有 {0} 个警告。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/check.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} 等另外 {1} 个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>Use HH:MM, for example 18:30, or a date and time like 2026-11-23T18:30.</source>
        <translation>请用 HH:MM，例如 18:30，或日期加时间，如 2026-11-23T18:30。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>PostDeck runs the script “post” only.</source>
        <translation>PostDeck 只运行脚本“post”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/errors.py"/>
        <source>Check that PostDeck runs on that computer and that the address is right.</source>
        <translation>请检查那台电脑上 PostDeck 是否在运行，以及地址是否正确。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone unplugged</source>
        <translation>手机已拔出</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the cable or Wi-Fi. The task goes on when the phone is back.</source>
        <translation>请检查数据线或 Wi-Fi。手机恢复后任务会继续。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone not authorized</source>
        <translation>手机未授权</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unlock the phone and accept “Allow USB debugging”.</source>
        <translation>解锁手机并接受“允许 USB 调试”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone locked</source>
        <translation>手机已锁定</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unlock the phone, or remove its PIN for unattended posting.</source>
        <translation>请解锁手机，或取消 PIN 以便无人值守发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone storage full</source>
        <translation>手机存储已满</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Free some space on the phone, then retry.</source>
        <translation>请清理手机空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone does not answer</source>
        <translation>手机没有响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Unplug and replug the phone, or restart it, then retry.</source>
        <translation>请拔插手机或重启手机，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>copy to the phone broke</source>
        <translation>复制到手机时中断</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the cable, then retry.</source>
        <translation>请检查数据线，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>media file unreadable</source>
        <translation>媒体文件无法读取</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Choose the file again; it may have been moved or damaged.</source>
        <translation>请重新选择文件；它可能已移动或损坏。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone did not index the file</source>
        <translation>手机没有收录文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Restart the phone, then retry.</source>
        <translation>请重启手机，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>nothing to post</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Add media to the library or folder, then retry.</source>
        <translation>请向素材库或文件夹添加媒体，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>already posted</source>
        <translation>已经发布过</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Choose another file, or allow it again (“post again”, allow_repeat).</source>
        <translation>请选择其他文件，或允许再次发布（“再次发布”，allow_repeat）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>app not installed</source>
        <translation>应用未安装</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Install the app on the phone and sign in.</source>
        <translation>请在手机上安装应用并登录。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>app crashed</source>
        <translation>应用崩溃</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Open the app by hand once; update it if it crashes again.</source>
        <translation>请手动打开一次应用；若再次崩溃请更新。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>wrong account</source>
        <translation>账号不符</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Sign in to the wanted account in the app, then retry.</source>
        <translation>请在应用中登录所需账号，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Sign in to the app on the phone, then retry.</source>
        <translation>请在手机上登录应用，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>account blocked</source>
        <translation>账号被限制</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Open the app and read its notice; PostDeck can't do this for you.</source>
        <translation>请打开应用查看通知；PostDeck 无法代劳。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>unknown screen</source>
        <translation>未知界面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Look at the last screenshot. If the app has changed, mend the selector.</source>
        <translation>请查看最后的截图。如果应用有变化，请修正选择器。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>screen reader not working</source>
        <translation>屏幕读取不工作</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Stop other automation tools on the phone, then retry.</source>
        <translation>请停止手机上的其他自动化工具，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>phone has no internet</source>
        <translation>手机没有网络</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Check the phone's connection, then retry.</source>
        <translation>请检查手机网络，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>caption not taken</source>
        <translation>文案未被接受</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>The app changed the caption. Shorten or simplify it, then retry.</source>
        <translation>应用改动了文案。请缩短或简化，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>upload failed</source>
        <translation>上传失败</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>The app said so. Look at the phone before posting again.</source>
        <translation>应用提示失败。再次发布前请先查看手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>post not seen</source>
        <translation>未看到帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Look at the profile on the phone, then say whether it is there.</source>
        <translation>请在手机上查看主页，再确认帖子是否在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>this computer's disk is full</source>
        <translation>本机磁盘已满</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Free some space on this computer, then retry.</source>
        <translation>请清理本机空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>this computer stalled</source>
        <translation>本机停顿</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Keep this computer awake while it posts, then retry.</source>
        <translation>发布期间请保持本机唤醒，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>not possible yet</source>
        <translation>暂不支持</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Change the option, then post again.</source>
        <translation>请更改选项后重新发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/failure.py"/>
        <source>Send the task's report to whoever maintains this PostDeck.</source>
        <translation>请把任务报告发给维护此 PostDeck 的人。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence ends before it starts.</source>
        <translation>许可证在开始之前就已结束。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence starts only on {0}.</source>
        <translation>许可证从 {0} 起才生效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>The licence expired on {0}.</source>
        <translation>许可证已于 {0} 过期。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>Licensed to {0}{1}.</source>
        <translation>授权给 {0}{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/license.py"/>
        <source>No licence is installed.</source>
        <translation>未安装许可证。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/phrases.py"/>
        <source>post not seen:</source>
        <translation>未看到帖子：</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>must be a number, not true or false</source>
        <translation>必须是数字，不能是真或假</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>0 video, 1 images</source>
        <translation>0 视频，1 图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Images to take when content_type is 1</source>
        <translation>content_type 为 1 时取的图片数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption</source>
        <translation>文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption; spintax {a|b|c}</source>
        <translation>文案；spintax {a|b|c}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Way in</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>How the media gets into the app; add_button and use_sound are understood too</source>
        <translation>媒体如何进入应用；也支持 add_button 和 use_sound</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Media from</source>
        <translation>媒体来源</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Where media comes from when material_list is empty</source>
        <translation>material_list 为空时媒体的来源</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>A folder; required for localFolder</source>
        <translation>文件夹；localFolder 时必填</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>File paths; wins over source and folder</source>
        <translation>文件路径；优先于来源和文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Comma-separated tags to filter the library</source>
        <translation>用逗号分隔的标签，用于筛选素材库</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Wait for the upload</source>
        <translation>等待上传</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Wait for the sound</source>
        <translation>等待音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound</source>
        <translation>音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>-1 leave as is, 0 off, 1 on, custom</source>
        <translation>-1 保持原样，0 关，1 开，custom 自选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound to use</source>
        <translation>使用的音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Name or URL; required for useSound</source>
        <translation>名称或链接；useSound 时必填</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Sound search</source>
        <translation>搜索音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>What to search; required for add_sound custom</source>
        <translation>搜索内容；add_sound 为 custom 时必填</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Own sound volume</source>
        <translation>原声音量</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Volume of the video's own sound, percent</source>
        <translation>视频原声音量，百分比</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Added sound volume</source>
        <translation>所加音乐音量</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Volume of the added sound, percent</source>
        <translation>所加音乐的音量，百分比</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Product link</source>
        <translation>商品链接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>1 adds the product link; TikTok only</source>
        <translation>1 添加商品链接；仅 TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Placement</source>
        <translation>发布位置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>reel or story; Instagram only</source>
        <translation>reel 或 story（快拍）；仅 Instagram</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Caption is</source>
        <translation>文案格式</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: spintax {a|b|c}, or lines: one caption per line, used in turn, ### is a line break</source>
        <translation>PostDeck 专有：spintax {a|b|c}，或 lines：每行一条文案，轮流使用，### 表示换行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>AI-generated</source>
        <translation>AI 生成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: 1 labels the post as AI-generated; TikTok only</source>
        <translation>PostDeck 专有：1 将帖子标为 AI 生成；仅 TikTok</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>Post again</source>
        <translation>再次发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>PostDeck's own: 1 lets material that this account has posted already be posted again</source>
        <translation>PostDeck 专有：1 允许再次发布该账号已发布过的素材</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>material_path is required when material_source is localFolder</source>
        <translation>material_source 为 localFolder 时必须填写 material_path</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>sound_name is required when post_way is useSound</source>
        <translation>post_way 为 useSound 时必须填写 sound_name</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/post.py"/>
        <source>custom_sound_keyword is required when add_sound is custom</source>
        <translation>add_sound 为 custom 时必须填写 custom_sound_keyword</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Like http://localhost:50809</source>
        <translation>例如 http://localhost:50809</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>adb server's port</source>
        <translation>adb 服务端口</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>5037 is shared with other tools; 0 starts a server of PostDeck's own.</source>
        <translation>5037 与其他工具共用；0 启动 PostDeck 自己的服务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Let programs make tasks</source>
        <translation>允许程序创建任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Only programs on this computer can reach it.</source>
        <translation>只有本机上的程序可以访问。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>1 to 65535. Clients of the task API expect 50809.</source>
        <translation>1 到 65535。任务 API 的客户端默认使用 50809。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Phones at once</source>
        <translation>同时工作的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>How many phones may post at the same time; 0 is all.</source>
        <translation>可同时发布的手机数；0 表示全部。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>phones</source>
        <translation>部手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Grace for late starts</source>
        <translation>延迟宽限</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>A post that is later than this is marked missed.</source>
        <translation>超过此时间的帖子会标为已错过。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries when the phone fails</source>
        <translation>手机出错时的重试次数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>At most, and only before Post is tapped. After the tap PostDeck only looks.</source>
        <translation>最多次数，且仅在点“发布”之前。点击之后 PostDeck 只看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries when the app fails</source>
        <translation>应用出错时的重试次数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>When it crashes, or shows a page that PostDeck does not know.</source>
        <translation>当它崩溃，或显示 PostDeck 不认识的页面时。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Retries without internet</source>
        <translation>没有网络时的重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>When the app says that the phone is offline.</source>
        <translation>当应用提示手机离线时。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>App for a new post</source>
        <translation>新帖子的应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Chosen in Compose until you choose another.</source>
        <translation>在“发帖”中默认选用，可另选。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Keep screenshots for</source>
        <translation>截图保留</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Older ones are removed; what was done stays.</source>
        <translation>更早的会被删除；操作记录保留。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Screenshots take at most</source>
        <translation>截图最多占用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Beyond it the oldest are removed.</source>
        <translation>超出后删除最早的。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Light, dark, or as this computer is set.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Of the whole window, beside the size that this computer sets.</source>
        <translation>整个窗口的文字大小，在本机设置的大小之上再放大。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Reduced: panes and notes are there at once.</source>
        <translation>减弱：面板和提示立即出现，不再滑入。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Desktop notices</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>What PostDeck tells beside the clock.</source>
        <translation>PostDeck 在时钟旁提示什么。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Look for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Once a day, where whoever made this PostDeck has set an address to ask.</source>
        <translation>每天一次，前提是此 PostDeck 的制作者设置了更新地址。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>Other decks</source>
        <translation>其他工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/settings.py"/>
        <source>two decks have the same name</source>
        <translation>两个工作台同名</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>closes nothing</source>
        <translation>没有对应的开括号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Take it out, or write \} to post a brace</source>
        <translation>请去掉，或写 \} 来发布大括号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>is more than {0} braces deep</source>
        <translation>嵌套超过 {0} 层</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Take some out</source>
        <translation>请减少一些</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>is never closed</source>
        <translation>没有闭合</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>Close it with }, or write \{ to post a brace</source>
        <translation>请用 } 闭合，或写 \{ 来发布大括号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/spintax.py"/>
        <source>In the caption, the {0} in line {1}, column {2} {3}.</source>
        <translation>文案第 {1} 行第 {2} 列的 {0} {3}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>“{0}” is not a start time.</source>
        <translation>“{0}”不是有效的开始时间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>{0} is past.</source>
        <translation>{0} 已过。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/start_time.py"/>
        <source>Choose a time to come.</source>
        <translation>请选择将来的时间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates is dated {0}, which is to come.</source>
        <translation>更新信息的日期 {0} 在将来。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates counted only until {0}.</source>
        <translation>更新信息仅在 {0} 之前有效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/core/update.py"/>
        <source>The news of updates is from {0}, older than what was seen here already.</source>
        <translation>更新信息来自 {0}，比此处已见的更旧。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/client.py"/>
        <source>it broke off ({0})</source>
        <translation>已中断（{0}）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/client.py"/>
        <source>The adb server ended the connection.</source>
        <translation>adb 服务断开了连接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>{0} bytes were sent, but {1} arrived.</source>
        <translation>发送了 {0} 字节，但只收到 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>{0} gave no screenshot.</source>
        <translation>{0} 没有返回截图。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/device.py"/>
        <source>opening a connection</source>
        <translation>打开连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>PostDeck keeps trying.</source>
        <translation>PostDeck 会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} refused: {1}.</source>
        <translation>{0} 拒绝：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The adb server</source>
        <translation>adb 服务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} did not answer within {1} s ({2}).</source>
        <translation>{0} 在 {1} 秒内没有响应（{2}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} is offline.</source>
        <translation>{0} 离线。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>{0} has not authorized this computer.</source>
        <translation>{0} 尚未授权本机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>Linux does not let you use this USB device: install PostDeck's rule for phones (70-postdeck-phones.rules: the .deb brings it, install.sh says how), then replug the phone.</source>
        <translation>Linux 不允许你使用此 USB 设备：请安装 PostDeck 的手机规则（70-postdeck-phones.rules：.deb 自带，install.sh 会说明方法），然后重新插上手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The phone's storage is full.</source>
        <translation>手机存储已满。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/errors.py"/>
        <source>The phone did not take {0}: {1}.</source>
        <translation>手机没有接受 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>POSTDECK_ADB names {0}, which is no program.</source>
        <translation>POSTDECK_ADB 指向 {0}，它不是程序。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>Correct it or remove it.</source>
        <translation>请更正或移除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb was not found on this computer.</source>
        <translation>本机上没有找到 adb。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>Install the Android platform tools, or set POSTDECK_ADB to the adb program.</source>
        <translation>请安装 Android platform tools，或将 POSTDECK_ADB 设为 adb 程序。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>What listens on port {0} does not answer as an adb server.</source>
        <translation>端口 {0} 上的程序不是 adb 服务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>End that program, or give PostDeck another --adb-port.</source>
        <translation>请结束该程序，或为 PostDeck 指定其他 --adb-port。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb can't be started: {0}</source>
        <translation>无法启动 adb：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>The adb server on port {0} did not start: {1}</source>
        <translation>端口 {0} 上的 adb 服务未启动：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>no reason given.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb could not start its server: {0}</source>
        <translation>adb 无法启动其服务：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/server.py"/>
        <source>adb started no server on port {0}.</source>
        <translation>adb 没有在端口 {0} 启动服务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>The path on the phone is too long ({0} bytes).</source>
        <translation>手机上的路径太长（{0} 字节）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>{0} can't be read on the phone: {1}.</source>
        <translation>无法读取手机上的 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>The file changed while it was copied to the phone.</source>
        <translation>文件在复制到手机时发生了变化。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/sync.py"/>
        <source>{0} can't be read on this computer: {1}.</source>
        <translation>无法读取本机上的 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>No adb server answers on port {0}.</source>
        <translation>端口 {0} 上没有 adb 服务响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>What answers on adb's port is not an adb server.</source>
        <translation>adb 端口上响应的不是 adb 服务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>Another program uses that port: end it, or give PostDeck another --adb-port.</source>
        <translation>另一个程序占用了该端口：请结束它，或为 PostDeck 指定其他 --adb-port。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/adb/wire.py"/>
        <source>The adb server's answer makes no sense.</source>
        <translation>adb 服务的回应无法理解。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/indexing.py"/>
        <source>{0} has the file, but does not list it.</source>
        <translation>{0} 有该文件，但没有列出。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/keyboard.py"/>
        <source>The text field does not take the focus.</source>
        <translation>文本框无法获得焦点。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/links.py"/>
        <source>{0} does not finish starting.</source>
        <translation>{0} 没有启动完成。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>“{0}” is no address with a port.</source>
        <translation>“{0}”不是带端口的地址。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>Write it as the phone shows it, like 192.168.1.20:37123.</source>
        <translation>请按手机上显示的填写，例如 192.168.1.20:37123。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>The pairing code has six digits.</source>
        <translation>配对码为六位数字。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/pairing.py"/>
        <source>Write it as the phone shows it.</source>
        <translation>请按手机上显示的填写。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} is locked.</source>
        <translation>{0} 已锁定。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>“{0}” is no key.</source>
        <translation>“{0}”不是按键。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>The app has no such page: {0}</source>
        <translation>应用没有此页面：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>Android did not open the app: {0}</source>
        <translation>Android 没有打开应用：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} does not tell the time: {1}</source>
        <translation>{0} 没有返回时间：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/phone.py"/>
        <source>{0} refused a touch or key: {1}</source>
        <translation>{0} 拒绝了点击或按键：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0}, Android {1}</source>
        <translation>{0}，Android {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} 未安装。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Neither TikTok nor Instagram is installed.</source>
        <translation>TikTok 和 Instagram 均未安装。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may do what it needs</source>
        <translation>{0} 已有所需权限</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may not use camera or microphone yet.</source>
        <translation>{0} 还不能使用相机或麦克风。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} may not read media yet.</source>
        <translation>{0} 还不能读取媒体。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>PostDeck allows it when it posts, unless the phone forbids that.</source>
        <translation>PostDeck 会在发布时授予权限，除非手机禁止。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>PostDeck knows the app's screens in these languages: {0}. Set the app to one of them, or add its words to your selector file.</source>
        <translation>PostDeck 认识应用的这些语言界面：{0}。请将应用设为其中之一，或把相应文字加到选择器文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>ahead of</source>
        <translation>快于</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} {1} this computer's</source>
        <translation>与本机相比{1} {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Set the phone's clock by the network (Settings, Date and time).</source>
        <translation>请将手机时间设为自动（设置 → 日期和时间）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} hours</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>{0} GiB free</source>
        <translation>可用 {0} GiB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>Plug the phone into a charger.</source>
        <translation>请给手机充电。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/readiness.py"/>
        <source>adb over Wi-Fi is unsafe at this patch level (CVE-2026-0073): update the phone or use a cable.</source>
        <translation>此补丁级别下通过 Wi-Fi 使用 adb 不安全（CVE-2026-0073）：请更新手机或使用数据线。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/roster.py"/>
        <source>There is no phone “{0}”.</source>
        <translation>没有手机“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/roster.py"/>
        <source>“{0}” is no address; write host:port.</source>
        <translation>“{0}”不是地址；请写 主机:端口。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered {0} without sense.</source>
        <translation>UI 服务对 {0} 的回应无法理解。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered another question.</source>
        <translation>UI 服务回答了另一个请求。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server answered {0} without a result.</source>
        <translation>UI 服务对 {0} 没有返回结果。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server broke off without an answer.</source>
        <translation>UI 服务中断，没有回应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server has lost its connection to Android.</source>
        <translation>UI 服务与 Android 断开了连接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The field is not on the screen any more ({0}).</source>
        <translation>该字段已不在屏幕上（{0}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/rpc.py"/>
        <source>The UI server failed at {0}: {1}.</source>
        <translation>UI 服务执行 {0} 失败：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree is blank.</source>
        <translation>手机的 UI 树为空。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree can't be read: it declares entities.</source>
        <translation>无法读取手机的 UI 树：它声明了实体。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/screen.py"/>
        <source>The phone's UI tree can't be read: {0}.</source>
        <translation>无法读取手机的 UI 树：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} has {1} MiB free, the file needs {2} MiB.</source>
        <translation>{0} 可用 {1} MiB，文件需要 {2} MiB。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} holds other bytes than were sent.</source>
        <translation>{0} 上的内容与发送的不同。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} has no space left.</source>
        <translation>{0} 已没有空间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/staging.py"/>
        <source>{0} refused “{1}”: {2}</source>
        <translation>{0} 拒绝“{1}”：{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>End that tool, or restart the phone, then retry.</source>
        <translation>请结束该工具或重启手机，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>uiautomator2 is not installed completely.</source>
        <translation>uiautomator2 安装不完整。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>Reinstall PostDeck.</source>
        <translation>请重新安装 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The phone's UI tree stays blank.</source>
        <translation>手机的 UI 树一直为空。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>reading the screen</source>
        <translation>读取屏幕</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>starting the UI server</source>
        <translation>启动 UI 服务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>Another automation tool holds the phone's screen.</source>
        <translation>另一个自动化工具占用了手机屏幕。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The UI server ended at once: {0}.</source>
        <translation>UI 服务立即退出：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/phones/ui_server.py"/>
        <source>The UI server can't be put on the phone: {0}</source>
        <translation>无法将 UI 服务放到手机上：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is neither a video (MP4, MOV, WebM) nor a picture (JPEG, PNG, WebP)</source>
        <translation>它既不是视频（MP4、MOV、WebM）也不是图片（JPEG、PNG、WebP）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a {0} picture, which the apps may not take</source>
        <translation>它是 {0} 图片，应用可能不接受</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a GIF, and the apps take no GIFs</source>
        <translation>它是 GIF，应用不接受 GIF</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is an AVI film, which the apps don't take</source>
        <translation>它是 AVI 视频，应用不接受</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>it is a BMP picture, which the apps don't take</source>
        <translation>它是 BMP 图片，应用不接受</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/containers.py"/>
        <source>the video is damaged or incomplete</source>
        <translation>视频已损坏或不完整</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>{0} can't be copied: {1}.</source>
        <translation>无法复制 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>Check the disk's free space, then try again.</source>
        <translation>请检查磁盘可用空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>{0} is larger than 4 GB.</source>
        <translation>{0} 超过 4 GB。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/intake.py"/>
        <source>Export it smaller.</source>
        <translation>请导出得小一些。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>Mend the file, or remove it to go back to the built-in limits.</source>
        <translation>请修正该文件，或删除它以恢复内置限制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} PostDeck uses its built-in limits.</source>
        <translation>{0}PostDeck 使用内置限制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} can't be read</source>
        <translation>无法读取 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>the version {0}; it is {1}</source>
        <translation>版本应为 {0}，实际为 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} can't be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is not written in UTF-8.</source>
        <translation>{0} 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is not TOML: {1}.</source>
        <translation>{0} 不是 TOML：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0} is nested too deeply.</source>
        <translation>{0} 嵌套太深。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/limit_files.py"/>
        <source>{0}, line {1}</source>
        <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>it takes too long to open</source>
        <translation>打开时间过长</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>opening it failed</source>
        <translation>打开失败</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>{0} can't be posted: {1}.</source>
        <translation>无法发布 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/probe.py"/>
        <source>Choose another file, or export it again as MP4 (H.264) or JPEG.</source>
        <translation>请选择其他文件，或重新导出为 MP4（H.264）或 JPEG。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it holds no picture, only sound or data</source>
        <translation>没有画面，只有声音或数据</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its pictures are packed in a way that is not known here</source>
        <translation>其画面编码方式不受支持</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its pictures of {0} x {1} are too large</source>
        <translation>其画面 {0} x {1} 太大</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it has no length</source>
        <translation>没有时长</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>its {0} x {1} points are too many</source>
        <translation>其 {0} x {1} 像素过多</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it is animated, and the apps take still pictures only</source>
        <translation>它是动图，应用只接受静态图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>the picture is damaged or incomplete</source>
        <translation>图片已损坏或不完整</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/prober.py"/>
        <source>it needs too much memory to open</source>
        <translation>打开它需要太多内存</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is not there ({1}).</source>
        <translation>{0} 不存在（{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} can't be read: permission denied.</source>
        <translation>无法读取 {0}：没有权限。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <translation>请更改权限，或复制到你自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} can't be opened.</source>
        <translation>无法打开 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>“{0}” is not a path that PostDeck opens.</source>
        <translation>“{0}”不是 PostDeck 可打开的路径。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose a file from a folder of this computer.</source>
        <translation>请从本机文件夹中选择文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is not a file but a device or pipe.</source>
        <translation>{0} 不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose a media file.</source>
        <translation>请选择媒体文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is empty.</source>
        <translation>{0} 为空。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the file again; it may not be saved yet.</source>
        <translation>请重新选择文件；可能尚未保存。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>{0} is a folder.</source>
        <translation>{0} 是文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/source_file.py"/>
        <source>Choose the files in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnailer.py"/>
        <source>it can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>{0} is not there any more.</source>
        <translation>{0} 已不存在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>{0} can't be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/media/thumbnails.py"/>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/accounts.py"/>
        <source>@{0} is known on {1} already.</source>
        <translation>{1} 上已有 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/accounts.py"/>
        <source>There is no account {0}.</source>
        <translation>没有账号 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The token can't be written: {0}.</source>
        <translation>无法写入令牌：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Free some space or allow it, then try again.</source>
        <translation>请清理空间或授予权限，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The token can't be removed: {0}.</source>
        <translation>无法移除令牌：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Delete {0} by hand.</source>
        <translation>请手动删除 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>it is not one of PostDeck's</source>
        <translation>不是 PostDeck 的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>The task API's token can't be used ({0}), so nobody is let in.</source>
        <translation>任务 API 的令牌无法使用（{0}），因此不接受任何访问。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/api_token.py"/>
        <source>Make a new one: postdeck api token --new.</source>
        <translation>请新建一个：postdeck api token --new。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The database is damaged, so it could not be backed up.</source>
        <translation>数据库已损坏，因此无法备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Close PostDeck and start it again: it puts the newest good backup back.</source>
        <translation>请关闭并重新启动 PostDeck：它会恢复最新的完好备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The database could not be backed up: {0}.</source>
        <translation>无法备份数据库：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Free some space on this computer's disk.</source>
        <translation>请清理本机磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>There is no backup {0}.</source>
        <translation>没有备份 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>`postdeck backup --list` shows what there is.</source>
        <translation>`postdeck backup --list` 可列出现有备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup {0} is damaged too.</source>
        <translation>备份 {0} 也已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>the copy is not whole</source>
        <translation>副本不完整</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup could not be put back: another program is reading it.</source>
        <translation>无法恢复备份：另一个程序正在读取它。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>Close whatever reads PostDeck's folder, then try again.</source>
        <translation>请关闭正在读取 PostDeck 文件夹的程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/backups.py"/>
        <source>The backup could not be put back: {0}.</source>
        <translation>无法恢复备份：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database {0} can't be used: {1}.</source>
        <translation>无法使用数据库 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Restore a backup, or choose another folder with --profile.</source>
        <translation>请恢复备份，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database can't be used: {0}.</source>
        <translation>无法使用数据库：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Check this computer's disk, then start PostDeck again.</source>
        <translation>请检查本机磁盘，然后重新启动 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>The database {0} is damaged ({1}).</source>
        <translation>数据库 {0} 已损坏（{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/database.py"/>
        <source>Restore a backup (postdeck restore), or choose another folder with --profile.</source>
        <translation>请恢复备份（postdeck restore），或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/devices.py"/>
        <source>No phone has the serial {0}.</source>
        <translation>没有序列号为 {0} 的手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>{0} is in the library for that account already.</source>
        <translation>素材库中该账号已有 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>Remove one of the two.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/library.py"/>
        <source>The library has no item {0}.</source>
        <translation>素材库中没有项目 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>Ask whoever sent it for the file again, as an attachment.</source>
        <translation>请让发送者以附件形式重新发送文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>The licence is signed with the key {0}, which this PostDeck does not know.</source>
        <translation>许可证由密钥 {0} 签名，此 PostDeck 不认识它。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>It was made for another build.</source>
        <translation>它是为另一个版本制作的。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>{0} is not a licence file.</source>
        <translation>{0} 不是许可证文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>That is not the name of a file.</source>
        <translation>这不是文件名。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>{0} can't be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>This is not a PostDeck licence, or the file is damaged.</source>
        <translation>这不是 PostDeck 许可证，或文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/license_file.py"/>
        <source>The licence was changed after it was signed.</source>
        <translation>许可证签名后被改动过。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Choose another folder with --profile.</source>
        <translation>请用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Close it, use it instead, or choose another folder with --profile.</source>
        <translation>请关闭它、改用它，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} can't be a folder: {1} is a file.</source>
        <translation>配置 {0} 无法作为文件夹：{1} 是文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile folder {0} can't be written: {1}.</source>
        <translation>无法写入配置文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Allow it, or choose another folder with --profile.</source>
        <translation>请授予权限，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} is not a folder.</source>
        <translation>配置 {0} 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>{0} holds other things and is not PostDeck's alone.</source>
        <translation>{0} 里有其他内容，并非 PostDeck 专用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>Choose an empty folder or a new one with --profile.</source>
        <translation>请用 --profile 选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} is in use by another PostDeck{1}.</source>
        <translation>配置 {0} 正被另一个 PostDeck 使用{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>The profile {0} can't be locked: {1}.</source>
        <translation>无法锁定配置 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/profile.py"/>
        <source>(process {0})</source>
        <translation>（进程 {0}）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>The database {0} can't be read: {1}.</source>
        <translation>无法读取数据库 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>The database {0} is of another version of PostDeck.</source>
        <translation>数据库 {0} 属于另一版本的 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/reading.py"/>
        <source>Close that PostDeck, then try again.</source>
        <translation>请关闭那个 PostDeck，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/requests.py"/>
        <source>The Idempotency-Key “{0}” was used for another request.</source>
        <translation>Idempotency-Key“{0}”已用于另一个请求。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/requests.py"/>
        <source>Use a new key for a new request.</source>
        <translation>新请求请使用新的键。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be read: {1}.</source>
        <translation>无法读取设置 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>Allow it, then start again.</source>
        <translation>请授予权限，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be understood ({1}).</source>
        <translation>无法理解设置 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>Mend or delete the file, then start again.</source>
        <translation>请修正或删除该文件，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings could not be understood ({0}).</source>
        <translation>无法理解设置（{0}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>They are kept aside as {0}. Start again: PostDeck uses its defaults.</source>
        <translation>已另存为 {0}。重新启动后 PostDeck 将使用默认值。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/settings.py"/>
        <source>The settings {0} can't be written: {1}.</source>
        <translation>无法写入设置 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/signing.py"/>
        <source>“{0}” in distribution.toml is not a public key.</source>
        <translation>distribution.toml 中的“{0}”不是公钥。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/tasks.py"/>
        <source>There is no task {0}.</source>
        <translation>没有任务 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>There is too little room on the disk for the update.</source>
        <translation>磁盘空间不足，无法更新。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>Free some space, then try again.</source>
        <translation>请清理空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>The server of updates sends more than was signed.</source>
        <translation>更新服务器发送的内容超过签名的大小。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_download.py"/>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>Nothing was changed. If it stays so, ask whoever made this PostDeck.</source>
        <translation>未做任何更改。如果一直如此，请询问此 PostDeck 的制作者。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>What lies at the address of updates is no news of PostDeck.</source>
        <translation>更新地址上的内容不是 PostDeck 的信息。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates is signed with a key that this PostDeck does not know.</source>
        <translation>更新信息由此 PostDeck 不认识的密钥签名。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates was changed after it was signed.</source>
        <translation>更新信息签名后被改动过。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>The news of updates can't be understood by this PostDeck.</source>
        <translation>此 PostDeck 无法理解更新信息。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_file.py"/>
        <source>Get the newest version by hand.</source>
        <translation>请手动获取最新版本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/store/update_memory.py"/>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>posting images</source>
        <translation>发布图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>the way in “addButton”</source>
        <translation>进入方式“addButton”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>the way in “useSound”</source>
        <translation>进入方式“useSound”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>changing the sound</source>
        <translation>更换音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>product links</source>
        <translation>商品链接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>labelling as AI-generated</source>
        <translation>标为 AI 生成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the placement reel for TikTok.</source>
        <translation>TikTok 请选择位置 reel。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave the product link out for Instagram.</source>
        <translation>Instagram 请去掉商品链接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Set the label in Instagram itself.</source>
        <translation>请在 Instagram 中自行设置标签。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck can't post to {0} yet.</source>
        <translation>PostDeck 还不能发布到 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose another app.</source>
        <translation>请选择其他应用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>{0}{1}: PostDeck can't do this on {2}.</source>
        <translation>{0}{1}：PostDeck 在 {2} 上做不到。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Change the option.</source>
        <translation>请更改该选项。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A sound's own page takes a video, not images.</source>
        <translation>音乐页面只接受视频，不接受图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the way in addButton, and the sound by its name (custom).</source>
        <translation>请选择进入方式 addButton，并按名称选择音乐（custom）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A post that is made with a sound can't lose or change it.</source>
        <translation>用音乐制作的帖子不能去掉或更换音乐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave the sound as it is (-1), or choose another way in.</source>
        <translation>请保持音乐原样（-1），或选择其他进入方式。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A story takes one image at a time.</source>
        <translation>快拍一次只能发一张图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Set the number of images to 1.</source>
        <translation>请将图片数量设为 1。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>A sound's own page makes a reel, not a story.</source>
        <translation>音乐页面制作的是 Reels，不是快拍。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Choose the placement reel.</source>
        <translation>请选择位置 reel。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck finds a sound on Instagram by its link only.</source>
        <translation>在 Instagram 上 PostDeck 只能通过链接找到音乐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Give it as https://www.instagram.com/reels/audio/ and the sound's number.</source>
        <translation>请写成 https://www.instagram.com/reels/audio/ 加音乐编号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>PostDeck can't set volumes on Instagram.</source>
        <translation>PostDeck 无法在 Instagram 上设置音量。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/abilities.py"/>
        <source>Leave both at 50.</source>
        <translation>请将两者都保持为 50。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/apps.py"/>
        <source>{0} is not installed on this phone.</source>
        <translation>此手机未安装 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/attempt.py"/>
        <source>Stopped here.</source>
        <translation>在此停止。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/attempt.py"/>
        <source>Internal error.</source>
        <translation>内部错误。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>“{0}” is not on it</source>
        <translation>上面没有“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>a tap would have hit a button that publishes</source>
        <translation>这次点击会碰到发布按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>a look taps nothing that publishes</source>
        <translation>查看时不点击任何发布按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>“{0}” is not there to be tapped</source>
        <translation>没有可点击的“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>{0} did not come</source>
        <translation>{0}没有出现</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>another screen</source>
        <translation>另一个界面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>, then</source>
        <translation>，然后</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>The app shows: {0}.</source>
        <translation>应用显示：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>This computer slept or stalled just before the tap on Post, so Post was not tapped.</source>
        <translation>本机在点按发布之前睡眠或停顿，因此没有点按发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/driver.py"/>
        <source>The app shows “{0}”: {1}.</source>
        <translation>应用显示“{0}”：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/gallery.py"/>
        <source>The phone does not list {0} any more.</source>
        <translation>手机不再列出 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/gallery.py"/>
        <source>Two files in the phone's gallery have the same time, so that their order can't be told.</source>
        <translation>手机相册中有两个文件时间相同，无法判断顺序。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>Instagram shows @{0} after switching to @{1}.</source>
        <translation>切换到 @{1} 后 Instagram 显示 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>it does not lead to the profile</source>
        <translation>它没有进入主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>Instagram's profile</source>
        <translation>Instagram 主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>it is none of Instagram's</source>
        <translation>它不是 Instagram 的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>@{0} is not signed in to Instagram on this phone (there: {1}).</source>
        <translation>此手机的 Instagram 未登录 @{0}（已有：{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/accounts.py"/>
        <source>the other account</source>
        <translation>另一个账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aftermath.py"/>
        <source>Instagram said “{0}”</source>
        <translation>Instagram 提示“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aftermath.py"/>
        <source>Instagram shows “{0}”</source>
        <translation>Instagram 显示“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/aims.py"/>
        <source>feed post</source>
        <translation>动态帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Caption left out: a story has none</source>
        <translation>省略文案：快拍没有文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>No caption</source>
        <translation>无文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the caption field</source>
        <translation>文案输入框</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Instagram shows another caption than the one that was typed.</source>
        <translation>Instagram 显示的文案与输入的不同。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>; the title became its first line</source>
        <translation>；标题成为第一行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>{0} characters kept{1}</source>
        <translation>保留了 {0} 个字符{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the button of the story</source>
        <translation>快拍按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>The caption is not on the page any more.</source>
        <translation>文案已不在页面上。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the sheet with Share</source>
        <translation>带“分享”的面板</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>another question came instead of the sheet with Share</source>
        <translation>出现了另一个询问，而不是“分享”面板</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>OK or Share</source>
        <translation>“确定”或“分享”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>the page without the keyboard</source>
        <translation>没有键盘的页面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>Share that can be tapped</source>
        <translation>可点击的“分享”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/compose.py"/>
        <source>nothing on it publishes</source>
        <translation>上面没有可发布的按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>1 {0}, as shared</source>
        <translation>1 个{0}，通过分享</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>Story left as it is</source>
        <translation>快拍保持原样</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/driver.py"/>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the own story</source>
        <translation>自己的快拍</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the own story plays and is new</source>
        <translation>自己的快拍正在播放且是新的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>a post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the whole caption</source>
        <translation>完整文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>the newest post</source>
        <translation>最新的帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>post {0} from the newest</source>
        <translation>从最新数第 {0} 个帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>has the caption</source>
        <translation>有该文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>is new</source>
        <translation>是新的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>{0} on the profile{1}</source>
        <translation>主页上{0}{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/own_posts.py"/>
        <source>, and the profile counts one more</source>
        <translation>，且主页数量多了一个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>The same image is in this post twice; the gallery has it only once.</source>
        <translation>此帖子中同一图片出现两次；相册里只有一张。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Take one of the two out.</source>
        <translation>请去掉其中一张。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>{0} {1}{2} by place {3}</source>
        <translation>{0} {1}{2}，按位置 {3}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the files in the gallery</source>
        <translation>相册中的文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>numbers on the chosen files</source>
        <translation>所选文件上的编号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>number {0} on its file</source>
        <translation>文件上的编号 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>other files are chosen than those of this post</source>
        <translation>选中的不是此帖子的文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Instagram's gallery does not show file number {0}, which is of this post.</source>
        <translation>Instagram 相册没有显示此帖子的第 {0} 个文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>Post fewer images at once, or clear away newer ones.</source>
        <translation>请减少一次发布的图片，或清理较新的图片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the file let go</source>
        <translation>取消选择文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>a file that is not of this post stays chosen</source>
        <translation>不属于此帖子的文件仍被选中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>the editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>it shows {0} files, and this post's is number {1}</source>
        <translation>它显示 {0} 个文件，此帖子的是第 {1} 个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>tile {0} is no {1}</source>
        <translation>第 {0} 格不是{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/picker.py"/>
        <source>video {0} is {1} seconds long, this post's {2}</source>
        <translation>第 {0} 个视频长 {1} 秒，此帖子的为 {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>On Instagram PostDeck uses a sound for a reel only, and only by its link.</source>
        <translation>在 Instagram 上，PostDeck 只能为 Reels 通过链接使用音乐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Give the sound as https://www.instagram.com/reels/audio/…, or leave it out.</source>
        <translation>请将音乐写成 https://www.instagram.com/reels/audio/…，或去掉。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>the page of the sound</source>
        <translation>音乐页面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Instagram says that this sound is not available.</source>
        <translation>Instagram 提示该音乐不可用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Choose another sound, then post again.</source>
        <translation>请选择其他音乐，然后重新发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>Sound: {0}</source>
        <translation>音乐：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>the reel has its own sound instead of “{0}”</source>
        <translation>Reels 用的是原声而不是“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>sound “{0}”</source>
        <translation>音乐“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>is on the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/sounds.py"/>
        <source>is not shown here</source>
        <translation>此处未显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/ways.py"/>
        <source>To the gallery for a {0}</source>
        <translation>进入相册以发布{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/instagram/ways.py"/>
        <source>Shared to {0}, as the gallery was not reached ({1})</source>
        <translation>未能进入相册（{1}），改为分享到 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/abilities.py"/>
        <source>{0} is no {1}.</source>
        <translation>{0} 不是{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Only to look: nothing is tapped that publishes</source>
        <translation>仅查看：不点击任何发布按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>by a later look</source>
        <translation>稍后查看时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>after PostDeck was closed in mid-post</source>
        <translation>PostDeck 在发布途中关闭之后</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Account @{0} checked</source>
        <translation>已核对账号 @{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0} files, {1}, hashes match</source>
        <translation>{0} 个文件，{1}，哈希一致</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0}, hash matches</source>
        <translation>{0}，哈希一致</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>{0} is gone from PostDeck's staging folder.</source>
        <translation>{0} 已不在 PostDeck 的暂存文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Post and caption in view</source>
        <translation>“发布”按钮和文案均可见</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Post in view; the caption, if there is one, was compared just before</source>
        <translation>“发布”按钮可见；文案（如有）刚刚已核对</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>PostDeck could not write down that it would tap Post, so it did not.</source>
        <translation>PostDeck 无法记录将要点击“发布”，因此没有点击。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/script.py"/>
        <source>Tapped once</source>
        <translation>已点击一次</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/settling.py"/>
        <source>What was chosen could not be written down.</source>
        <translation>无法记录所选内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/settling.py"/>
        <source>Chose {0}.</source>
        <translation>已选 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Another post to this account has the same caption, so that PostDeck can't tell which of them is on the profile.</source>
        <translation>此账号的另一个帖子文案相同，PostDeck 无法判断主页上的是哪一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>No message from the app</source>
        <translation>应用没有提示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>after the upload</source>
        <translation>上传之后</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Not seen on the profile</source>
        <translation>主页上未看到</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>The post was not seen on the profile {0}.</source>
        <translation>{0}主页上没有看到该帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>Uploading {0} %</source>
        <translation>正在上传 {0} %</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/post/watch.py"/>
        <source>unconfirmed: {0} PostDeck tapped Post once and will not tap again by itself.</source>
        <translation>未确认：{0}PostDeck 已点击一次“发布”，不会自行再次点击。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>Mend the file, or remove it to go back to the built-in selectors.</source>
        <translation>请修正该文件，或删除它以恢复内置选择器。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>the file is about {0}, not {1}</source>
        <translation>该文件属于 {0}，不是 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selector_files.py"/>
        <source>“{0}” publishes; that can't be taken back</source>
        <translation>“{0}”会发布，无法撤回</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>no regular expression: {0}</source>
        <translation>不是正则表达式：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>a rule without conditions fits every node</source>
        <translation>没有条件的规则会匹配所有节点</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>“{0}” is no phase</source>
        <translation>“{0}”不是阶段</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>there is no element “{0}”</source>
        <translation>没有元素“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>there is no word “{0}”</source>
        <translation>没有词语“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/selectors.py"/>
        <source>“{0}” and “{1}” wait for each other</source>
        <translation>“{0}”和“{1}”互相等待</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/reading/shelf.py"/>
        <source>{0} PostDeck uses its built-in selectors.</source>
        <translation>{0}PostDeck 使用内置选择器。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>The folder {0} is not there.</source>
        <translation>文件夹 {0} 不存在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Choose it again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not a folder.</source>
        <translation>{0} 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Choose the folder that the file is in.</source>
        <translation>请选择文件所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>The folder {0} can't be read.</source>
        <translation>无法读取文件夹 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Change its permissions, or choose another.</source>
        <translation>请更改权限，或选择其他。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is larger than 1 MB.</source>
        <translation>{0} 超过 1 MB。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Keep fewer lines in it.</source>
        <translation>请减少行数。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not text in UTF-8 (line {1}).</source>
        <translation>{0} 不是 UTF-8 文本（第 {1} 行）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>{0} is not text.</source>
        <translation>{0} 不是文本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder.py"/>
        <source>Save it as plain text in UTF-8.</source>
        <translation>请保存为 UTF-8 纯文本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>The folder {0}</source>
        <translation>文件夹 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>{0} was passed over: it is no {1}.</source>
        <translation>已跳过 {0}：它不是{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/folder_media.py"/>
        <source>{0} was passed over: {1}</source>
        <translation>已跳过 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>{0} was passed over: PostDeck's copy of it is gone. Add it to the library again.</source>
        <translation>已跳过 {0}：PostDeck 的副本已不存在。请重新加入素材库。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>The library (tagged {0})</source>
        <translation>素材库（标签 {0}）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/library_media.py"/>
        <source>The library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} was posted to @{1} on {2} (task {3}).</source>
        <translation>{0} 已于 {2} 发布到 @{1}（任务 {3}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} is queued for @{1} already (task {2}).</source>
        <translation>{0} 已在 @{1} 的队列中（任务 {2}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>this account</source>
        <translation>此账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} has no {1} for {2}.</source>
        <translation>{0}没有供{2}使用的{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add {0}, or change what is asked for.</source>
        <translation>请添加{0}，或更改要求。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>only {0} of the {1} {2}</source>
        <translation>{1} 个{2}中的 {0} 个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>: {0} {1} posted or queued already</source>
        <translation>：{0} 个{1}已发布或排队</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add more, clear the used marks, or allow posting again (allow_repeat).</source>
        <translation>请添加更多、清除已用标记，或允许再次发布（allow_repeat）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>Add more, or lower the number.</source>
        <translation>请添加更多，或减少数量。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/refusals.py"/>
        <source>{0} has {1} left for {2}{3}.</source>
        <translation>{0}供{2}使用的还剩{1}{3}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/sources.py"/>
        <source>{0} in the library</source>
        <translation>素材库中的 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>{0} {1} sound</source>
        <translation>{0} {1} 音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>The post needs a sound, but none is named.</source>
        <translation>帖子需要音乐，但没有填写。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/sources/words.py"/>
        <source>Name one, or write {0} in the folder, one per line.</source>
        <translation>请填写音乐，或在文件夹中写 {0}，每行一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>the profile</source>
        <translation>主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok does not come to the profile page</source>
        <translation>TikTok 没有进入主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok's first page</source>
        <translation>TikTok 首页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>TikTok shows @{0} after switching to @{1}.</source>
        <translation>切换到 @{1} 后 TikTok 显示 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/accounts.py"/>
        <source>@{0} is not signed in to TikTok on this phone (there: {1}).</source>
        <translation>此手机的 TikTok 未登录 @{0}（已有：{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>Sound left as is</source>
        <translation>音乐保持原样</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>there is no editor to set the sound in</source>
        <translation>没有可设置音乐的编辑器</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/driver.py"/>
        <source>the button Post</source>
        <translation>“发布”按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>TikTok said “{0}”</source>
        <translation>TikTok 提示“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>TikTok shows “{0}”</source>
        <translation>TikTok 显示“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/evidence.py"/>
        <source>the own post plays with its caption and age</source>
        <translation>自己的帖子正在播放，带文案和时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>its grid does not show file number {0}, which is of this post</source>
        <translation>网格没有显示此帖子的第 {0} 个文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>its grid has gaps</source>
        <translation>网格有空缺</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/grid.py"/>
        <source>the gallery's grid</source>
        <translation>相册网格</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>AI label</source>
        <translation>AI 标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the switch of the AI label</source>
        <translation>AI 标签开关</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>AI-generated: on</source>
        <translation>AI 生成：已开启</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the AI label does not stay on</source>
        <translation>AI 标签无法保持开启</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the AI label</source>
        <translation>AI 标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>product link</source>
        <translation>商品链接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the products</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the account has no shop</source>
        <translation>该账号没有店铺</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the page of the caption</source>
        <translation>文案页面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the product was not added</source>
        <translation>商品没有添加成功</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>Product link: {0}</source>
        <translation>商品链接：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>“{0}” is not on the page “{1}”</source>
        <translation>“{1}”页面上没有“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>TikTok offers no {0} here: {1}.</source>
        <translation>TikTok 此处不提供{0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>Post without the {0}, or set it up in TikTok first.</source>
        <translation>请不带{0}发布，或先在 TikTok 中设置。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/labels.py"/>
        <source>the product's name can't be read</source>
        <translation>无法读取商品名称</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/own_posts.py"/>
        <source>{0} on the profile has the caption</source>
        <translation>主页上{0}有该文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/own_posts.py"/>
        <source>the feed</source>
        <translation>首页推荐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>The same image is in this post twice; TikTok takes it only once.</source>
        <translation>此帖子中同一图片出现两次；TikTok 只接受一次。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>place {0}</source>
        <translation>位置 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“Select multiple”</source>
        <translation>“选择多个”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the grid of images</source>
        <translation>图片网格</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the tab of the gallery</source>
        <translation>相册标签页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>{0} at Next</source>
        <translation>“下一步”处 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>Next says {0} instead of {1}</source>
        <translation>“下一步”显示 {0} 而不是 {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“{0}” says that not {1} are chosen</source>
        <translation>“{0}”显示选中的不是 {1} 个</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>“{0}” does not say how many are chosen</source>
        <translation>“{0}”没有显示选中数量</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>the newest video is {0} long, this one {1} seconds</source>
        <translation>最新视频长 {0}，这个为 {1} 秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/picker.py"/>
        <source>length {0}</source>
        <translation>时长 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: {0}, {1}</source>
        <translation>音乐：{0}，{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound left as is: {0}</source>
        <translation>音乐保持原样：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound left as is: none added</source>
        <translation>音乐保持原样：未添加</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: none was added</source>
        <translation>音乐：没有添加</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>what takes the sound away is not on it</source>
        <translation>没有去掉音乐的按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the editor without a sound</source>
        <translation>没有音乐的编辑器</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Sound: {0} taken away</source>
        <translation>音乐：已去掉 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>what TikTok had added</source>
        <translation>TikTok 自动添加的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the sound “{0}” was not taken</source>
        <translation>没有选上音乐“{0}”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>TikTok's own sounds</source>
        <translation>TikTok 的音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the tick of the sound</source>
        <translation>音乐的勾选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>The sound “{0}” did not load in {1} seconds.</source>
        <translation>音乐“{0}”在 {1} 秒内未加载。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>Give the sound more time, or choose another one.</source>
        <translation>请给音乐更多时间，或选择其他。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the volumes are not on it</source>
        <translation>没有音量设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/editing.py"/>
        <source>the editor does not come back</source>
        <translation>没有回到编辑器</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search of TikTok</source>
        <translation>TikTok 搜索</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the tab of sounds</source>
        <translation>音乐标签页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search of sounds</source>
        <translation>音乐搜索</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>a sound of that name</source>
        <translation>同名音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>the search field is not on it</source>
        <translation>没有搜索框</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>(first: {0})</source>
        <translation>（第一个：{0}）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>TikTok finds no sound “{0}”{1}.</source>
        <translation>TikTok 找不到音乐“{0}”{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/search.py"/>
        <source>Write the sound's name as TikTok does, or give its link.</source>
        <translation>请按 TikTok 的写法填写音乐名称，或提供链接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>no own sound</source>
        <translation>没有原声</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>volumes {0}/{1}</source>
        <translation>音量 {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>TikTok's volume stays at {0} instead of {1}.</source>
        <translation>TikTok 音量停在 {0} 而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>TikTok shows no slider for the volume of the added sound.</source>
        <translation>TikTok 没有显示所加音乐的音量滑块。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/sound/volumes.py"/>
        <source>the volume can't be read</source>
        <translation>无法读取音量</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>title of {0}</source>
        <translation>标题 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>; the title became its first line, as a video has none</source>
        <translation>；视频没有标题，标题成为第一行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>and caption of</source>
        <translation>和文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>the field of the {0} is not on it</source>
        <translation>没有{0}输入框</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>TikTok shows another {0} than the one that was typed.</source>
        <translation>TikTok 显示的{0}与输入的不同。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>the field of the caption is not on it</source>
        <translation>没有文案输入框</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/text.py"/>
        <source>TikTok changed the caption at a hashtag.</source>
        <translation>TikTok 在话题标签处改动了文案。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>{0}, as several images can't be shared at once</source>
        <translation>{0}，因为无法一次分享多张图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>TikTok on this phone takes no shared files.</source>
        <translation>此手机上的 TikTok 不接受分享的文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Update TikTok, then retry.</source>
        <translation>请更新 TikTok，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Shared to {0}</source>
        <translation>分享到 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>Through the add button</source>
        <translation>通过添加按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>the link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scripts/tiktok/ways.py"/>
        <source>TikTok says that the sound of {0} is not available.</source>
        <translation>TikTok 提示 {0} 的音乐不可用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>stopped: nothing was posted.</source>
        <translation>已停止：没有发布任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>PostDeck was closed while posting, and nobody has looked since.</source>
        <translation>PostDeck 在发布时被关闭，之后没有人查看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>waiting: PostDeck was closed before this was posted.</source>
        <translation>等待中：PostDeck 在发布前被关闭。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>Task {0} has ended already ({1}).</source>
        <translation>任务 {0} 已经结束（{1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>waiting: {0}. {1}</source>
        <translation>等待中：{0}。{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/ending.py"/>
        <source>retry {0} of {1} in {2} s, after {3}: {4}</source>
        <translation>{3}后，{2} 秒后进行第 {0}/{1} 次重试：{4}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: the phone is not connected, or has not allowed USB debugging.</source>
        <translation>等待中：手机未连接，或未允许 USB 调试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: PostDeck is about to close, and starts nothing more.</source>
        <translation>等待中：PostDeck 即将关闭，不再开始新任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: this phone is paused. Resume it to post.</source>
        <translation>等待中：此手机已暂停。恢复后才会发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>waiting: PostDeck looks something up on this phone, and posts right after.</source>
        <translation>等待中：PostDeck 正在这部手机上查看信息，完成后立即发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>unconfirmed: PostDeck was closed while posting. It looks for the post as soon as the phone is there.</source>
        <translation>未确认：PostDeck 在发布时被关闭。手机恢复后会立即查找该帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>missed: the phone or PostDeck was not there at the start time. Retry it to post it now.</source>
        <translation>已错过：到开始时间时手机或 PostDeck 不在。重试即可立即发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>{0} is posting now.</source>
        <translation>{0} 正在发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>Try again when its post has ended.</source>
        <translation>请在发布结束后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lane.py"/>
        <source>PostDeck can't work with its database. Check this computer's disk.</source>
        <translation>PostDeck 无法使用数据库。请检查本机磁盘。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>waiting: PostDeck was cut off before this was posted.</source>
        <translation>等待中：PostDeck 在发布前被中断。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>PostDeck already looks something up on {0}.</source>
        <translation>PostDeck 已经在 {0} 上查看信息。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/lanes.py"/>
        <source>Try again when it is done.</source>
        <translation>请在完成后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/look.py"/>
        <source>{0} Seen {1} after the tap, by a later look.</source>
        <translation>{0}点击后 {1} 的一次查看中看到。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/run.py"/>
        <source>The end of task {0} can't be stored. Check this computer's disk; PostDeck keeps trying.</source>
        <translation>无法保存任务 {0} 的结束。请检查本机磁盘；PostDeck 会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/scheduler/slots.py"/>
        <source>waiting: as many phones as allowed are posting.</source>
        <translation>等待中：同时发布的手机数已达上限。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is larger than 10 MB.</source>
        <translation>{0} 超过 10 MB。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Choose a list of accounts.</source>
        <translation>请选择账号列表。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} has no column “{1}” in its first row.</source>
        <translation>{0} 的第一行没有“{1}”列。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Its first row must name the columns: {0}.</source>
        <translation>第一行必须写明列名：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} has more than {1} rows.</source>
        <translation>{0} 超过 {1} 行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Split it.</source>
        <translation>请拆分。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>The same account is in row {0}.</source>
        <translation>第 {0} 行有相同的账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>No phone is called “{0}”.</source>
        <translation>没有名为“{0}”的手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Give its name or serial as Devices shows it.</source>
        <translation>请按“设备”中显示的名称或序列号填写。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>“{0}” is not an app.</source>
        <translation>“{0}”不是应用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Write {0}.</source>
        <translation>请写 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>“{0}” is neither yes nor no.</source>
        <translation>“{0}”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Write yes or no.</source>
        <translation>请写 yes 或 no。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save it as CSV again.</source>
        <translation>请重新保存为 CSV。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} 不是文本文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save the table as CSV or XLSX.</source>
        <translation>请将表格保存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} is too large.</source>
        <translation>{0} 太大。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>{0} can't be read as a workbook.</source>
        <translation>无法将 {0} 作为工作簿读取。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/account_sheet.py"/>
        <source>Save it as XLSX or CSV again.</source>
        <translation>请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/accounts.py"/>
        <source>{0} is not installed on {1}.</source>
        <translation>{1} 上未安装 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>“##” splits title and description of TikTok photos only; this is {0}.</source>
        <translation>“##”只用于分隔 TikTok 图片的标题和描述；这是{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>an Instagram post</source>
        <translation>Instagram 帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Take the ## out, or mind what the post will say.</source>
        <translation>请去掉 ##，或注意帖子会显示的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>A story has no caption: the text is not posted.</source>
        <translation>快拍没有文案：文字不会发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Put the text into the picture.</source>
        <translation>请把文字放进图片里。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>The {0} has {1} characters as {2} counts them; it takes {3}.</source>
        <translation>按 {2} 的计算，{0}有 {1} 个字符；上限为 {3}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>The caption has {0} {1}; {2} takes {3}.</source>
        <translation>文案有 {0} 个{1}；{2} 最多 {3} 个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/captions.py"/>
        <source>Take {0} of them out.</source>
        <translation>请去掉 {0} 个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/checker.py"/>
        <source>@{0} is switched off among the accounts.</source>
        <translation>@{0} 在账号中已停用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/checker.py"/>
        <source>It was named, so the post goes there all the same.</source>
        <translation>它被指定了，因此帖子仍会发布到那里。</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>{0} is {1}, but the post is to be of {2}s.</source>
        <translation>{0} 是{1}，但帖子应为{2}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>Choose {0}s, or change the content type.</source>
        <translation>请选择{0}，或更改内容类型。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/content.py"/>
        <source>photo post</source>
        <translation>图片帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/findings.py"/>
        <source>(And {0} more.)</source>
        <translation>（另有 {0} 个。）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it again as MP4 (H.264 and AAC).</source>
        <translation>请重新导出为 MP4（H.264 和 AAC）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it in another size, 1080 x 1920 for example.</source>
        <translation>请以其他尺寸导出，例如 1080 x 1920。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is a file of type {0}</source>
        <translation>是 {0} 类型的文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is packed with {0}</source>
        <translation>使用 {0} 编码</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has the colour format {0}</source>
        <translation>颜色格式为 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it again with 4:2:0 colours (8 bits).</source>
        <translation>请以 4:2:0 颜色（8 位）重新导出。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has sound in {0}</source>
        <translation>音频为 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is a {0} picture</source>
        <translation>是 {0} 图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it as JPEG.</source>
        <translation>请导出为 JPEG。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>is {0} long</source>
        <translation>时长 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Cut it to length, or choose another.</source>
        <translation>请剪短，或选择其他。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has {0} MB</source>
        <translation>大小 {0} MB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has {0} pictures a second</source>
        <translation>每秒 {0} 帧</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Export it with 30 pictures a second.</source>
        <translation>请以每秒 30 帧导出。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>pixels on each side</source>
        <translation>像素（每边）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>pixels in width</source>
        <translation>像素（宽）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Crop it, or mind the bars or cuts that the app makes.</source>
        <translation>请裁剪，或接受应用产生的黑边或裁切。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>(width to height)</source>
        <translation>（宽:高）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>has sound with {0} Hz</source>
        <translation>音频为 {0} Hz</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>{0} takes</source>
        <translation>{0} 接受</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>{0} should have</source>
        <translation>{0} 应为</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>There are {0} images; {1} {2}.</source>
        <translation>有 {0} 张图片；{1}{2}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>Choose fewer, or make two posts.</source>
        <translation>请少选一些，或分成两个帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>(and {0} more)</source>
        <translation>（另有 {0} 个）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>at most {0}</source>
        <translation>最多 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/media.py"/>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>or give a start time: then the task waits for the phone.</source>
        <translation>或设定开始时间：任务会等待手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>{0} did not answer within {1} s.</source>
        <translation>{0} 在 {1} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>Check the cable or Wi-Fi, {0}</source>
        <translation>请检查数据线或 Wi-Fi，{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>{0} is not connected.</source>
        <translation>{0} 未连接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/phones.py"/>
        <source>waiting: {0}</source>
        <translation>等待中：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/plan.py"/>
        <source>{0} is paused: the post waits until it goes on.</source>
        <translation>{0} 已暂停：帖子会等它恢复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>PostDeck has no script “{0}”.</source>
        <translation>PostDeck 没有脚本“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>No phone and no account was chosen.</source>
        <translation>没有选择手机或账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Choose at least one of either.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>More than {0} tasks in one go.</source>
        <translation>一次超过 {0} 个任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Make several calls.</source>
        <translation>请分多次提交。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>max_interval is smaller than min_interval.</source>
        <translation>max_interval 小于 min_interval。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Swap them, or leave max_interval out.</source>
        <translation>请对调，或去掉 max_interval。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Both start_time and scheduled_at were given.</source>
        <translation>同时给出了 start_time 和 scheduled_at。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Give one.</source>
        <translation>请只给一个。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>These phones have {0} accounts, more than the {1} tasks that one call may make.</source>
        <translation>这些手机有 {0} 个账号，超过一次可创建的 {1} 个任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A video post takes one video, but {0} files were chosen.</source>
        <translation>视频帖子只能有一个视频，但选择了 {0} 个文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Queue one post per video.</source>
        <translation>请每个视频建一个帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>The post is to have {0} images, but {1} were chosen.</source>
        <translation>帖子应有 {0} 张图片，但选择了 {1} 张。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Choose more images, or lower the number.</source>
        <translation>请多选图片，或减少数量。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A number in the configuration is not finite.</source>
        <translation>配置中有一个数不是有限数。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>A text in the configuration has characters that are no text (NUL or half a surrogate pair).</source>
        <translation>配置中的文本含有非文字字符（NUL 或半个代理对）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/checking/request.py"/>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>PostDeck can't read accounts from {0} here.</source>
        <translation>PostDeck 无法在此从 {0} 读取账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>Add them by hand.</source>
        <translation>请手动添加。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/deck.py"/>
        <source>This deck has no licence.</source>
        <translation>此工作台没有许可证。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>The phone is awake and unlocked.</source>
        <translation>手机已唤醒并解锁。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>The apps may read media, and use camera and microphone.</source>
        <translation>应用可以读取媒体，并使用相机和麦克风。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>PostDeck can read the phone's screen and type.</source>
        <translation>PostDeck 可以读取手机屏幕并输入文字。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>adb looks for the phone again.</source>
        <translation>adb 正在重新查找手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>PostDeck can't mend “{0}” from here.</source>
        <translation>PostDeck 无法在此修复“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Do what its advice says on the phone.</source>
        <translation>请按建议在手机上操作。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Connect it once, or choose one that PostDeck lists.</source>
        <translation>请连接一次，或选择 PostDeck 列出的手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Its screen is on: enter the PIN on the phone, then press Unlock again. Without a PIN PostDeck can unlock it itself.</source>
        <translation>屏幕已亮起：请在手机上输入 PIN，然后再次点击“解锁”。没有 PIN 时 PostDeck 可以自行解锁。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>{0} lets nobody allow {1} anything over adb.</source>
        <translation>{0} 不允许通过 adb 向 {1} 授予权限。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/devices.py"/>
        <source>Allow it on the phone (Settings, Apps, {0}, Permissions). Phones by Xiaomi and others want “USB debugging (Security settings)” turned on first.</source>
        <translation>请在手机上允许（设置、应用、{0}、权限）。小米等手机需先开启“USB 调试（安全设置）”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>Not saved: {0}.</source>
        <translation>未保存：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>the disk refuses</source>
        <translation>磁盘拒绝写入</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>What you see stays here; make room, and it is saved again.</source>
        <translation>你看到的内容仍在；腾出空间后会再次保存。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>The draft could not be removed.</source>
        <translation>无法删除草稿。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/drafts.py"/>
        <source>Look at the profile folder.</source>
        <translation>请查看配置文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/later_check.py"/>
        <source>The database is damaged, so PostDeck starts no more posts. Close PostDeck and start it again: it puts the newest good backup back.</source>
        <translation>数据库已损坏，因此 PostDeck 不再开始新的发布。请关闭并重新启动 PostDeck：它会恢复最新的完好备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>More than {0} files in one go.</source>
        <translation>一次超过 {0} 个文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>Add them in several goes.</source>
        <translation>请分多次添加。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>The caption is longer than {0} characters.</source>
        <translation>文案超过 {0} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/library.py"/>
        <source>The caption has characters that are no text.</source>
        <translation>文案含有非文字字符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>This build's {0} can't be understood.</source>
        <translation>无法理解此版本的 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>Ask whoever made it.</source>
        <translation>请询问制作者。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>1 phone</source>
        <translation>1 部手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>{0} phones</source>
        <translation>{0} 部手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>waiting: the plan {0} allows {1} at once, and so many are posting.</source>
        <translation>等待中：套餐 {0} 允许同时 {1}，已达上限。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/license.py"/>
        <source>The licence that was installed before stays.</source>
        <translation>之前安装的许可证保留。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>An account that was chosen is not known any more.</source>
        <translation>所选账号已不存在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Choose again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>{0} has no enabled {1} account.</source>
        <translation>{0} 没有启用的 {1} 账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Add its accounts, or let PostDeck find them on the phone.</source>
        <translation>请添加账号，或让 PostDeck 在手机上查找。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>There is no account @{0}{1}.</source>
        <translation>没有账号 @{0}{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/targets.py"/>
        <source>Add it, or let PostDeck find the accounts on the phone.</source>
        <translation>请添加，或让 PostDeck 在手机上查找账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Confirmed by you.</source>
        <translation>由你确认。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>post not seen: You looked, and it is not there. Retry it to post it.</source>
        <translation>未看到帖子：你已查看，帖子不在。重试即可发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is {1}; only unconfirmed tasks are settled.</source>
        <translation>任务 {0} 为{1}；只有未确认的任务需要决定。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>No step of task {0} has the file “{1}”.</source>
        <translation>任务 {0} 的步骤没有文件“{1}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>{0} is not kept any more.</source>
        <translation>{0} 已不再保留。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is unconfirmed: it may have been posted.</source>
        <translation>任务 {0} 未确认：可能已发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Look at the profile; when the post is not there, retry it with your confirmation.</source>
        <translation>请查看主页；若帖子不在，确认后重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/tasks.py"/>
        <source>Task {0} is {1}; only failed tasks are retried.</source>
        <translation>任务 {0} 为{1}；只有失败的任务可以重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>What came is kept; it goes on from there next time.</source>
        <translation>已下载的部分会保留，下次继续。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>What lies at the address of updates is too large to be news.</source>
        <translation>更新地址上的内容过大。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The news of updates did not come in time.</source>
        <translation>更新信息没有及时到达。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The download is too slow to come to an end.</source>
        <translation>下载太慢，无法完成。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates leads in circles.</source>
        <translation>更新地址循环跳转。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates can't be reached ({0}).</source>
        <translation>无法连接更新地址（{0}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates is not safe: it must begin with https.</source>
        <translation>更新地址不安全：必须以 https 开头。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>Nothing was asked there.</source>
        <translation>没有发出请求。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The address of updates answers with error {0}.</source>
        <translation>更新地址返回错误 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>The server of updates sends other bytes than it was asked for.</source>
        <translation>更新服务器发送的内容与请求不符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no connection in time</source>
        <translation>没有及时连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>it went silent</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>it broke off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/update_source.py"/>
        <source>no answer in time</source>
        <translation>没有及时响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>There is nothing newer than PostDeck {0}.</source>
        <translation>没有比 PostDeck {0} 更新的版本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>PostDeck {0} has no file for this computer.</source>
        <translation>PostDeck {0} 没有适用于本机的文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>Get it the way you got this one.</source>
        <translation>请用获取此版本的方式获取。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The update can't be kept: {0}.</source>
        <translation>无法保存更新：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The downloaded file is not the one that was signed.</source>
        <translation>下载的文件与签名的不符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/services/updates.py"/>
        <source>The server of updates has another file than was signed.</source>
        <translation>更新服务器上的文件与签名的不符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>add accounts</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>change accounts</source>
        <translation>更改账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>remove accounts</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>read accounts from phones</source>
        <translation>从手机读取账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>{0} lets no other computer {1}.</source>
        <translation>{0} 不允许其他电脑{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/accounts.py"/>
        <source>Do it in PostDeck on that computer.</source>
        <translation>请在那台电脑的 PostDeck 中操作。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/asking.py"/>
        <source>That deck knows times of day only, no dates.</source>
        <translation>那个工作台只支持时刻，不支持日期。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/asking.py"/>
        <source>Choose a time within the next day.</source>
        <translation>请选择一天之内的时间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>Look at it in PostDeck on that computer.</source>
        <translation>请在那台电脑的 PostDeck 中查看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>{0} knows no phone {1}.</source>
        <translation>{0} 没有手机 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>arrange its phones</source>
        <translation>整理它的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>touch its phones</source>
        <translation>操作它的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>connect its phones</source>
        <translation>连接它的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>pair with phones</source>
        <translation>配对手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/devices.py"/>
        <source>{0} shows no phone's screen to other computers.</source>
        <translation>{0} 不向其他电脑显示手机屏幕。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/greeting.py"/>
        <source>What answers at {0}'s address is not a task API.</source>
        <translation>{0} 地址上响应的不是任务 API。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/greeting.py"/>
        <source>{0} lists no tasks.</source>
        <translation>{0} 不列出任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/library.py"/>
        <source>The library of {0} can't be seen or changed from another computer.</source>
        <translation>{0} 的素材库无法从其他电脑查看或更改。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/library.py"/>
        <source>Open PostDeck on that computer.</source>
        <translation>请在那台电脑上打开 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/license.py"/>
        <source>{0} takes no licence from another computer.</source>
        <translation>{0} 不接受来自其他电脑的许可证。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/license.py"/>
        <source>Install it in PostDeck on that computer.</source>
        <translation>请在那台电脑的 PostDeck 中安装。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} can't be understood.</source>
        <translation>无法理解 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>The details are in the log.</source>
        <translation>详情见日志。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} has no task API.</source>
        <translation>{0} 没有任务 API。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/news.py"/>
        <source>{0} is back.</source>
        <translation>{0} 已恢复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/remarks.py"/>
        <source>Some of {0}'s {1} can't be understood and are not shown.</source>
        <translation>{0} 的部分{1}无法理解，未显示。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/shapes/checks.py"/>
        <source>That deck would refuse it.</source>
        <translation>那个工作台会拒绝。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} does not check posts before they are queued.</source>
        <translation>{0} 在排队前不检查帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} tells nothing understandable of its check.</source>
        <translation>{0} 的检查结果无法理解。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} tells nothing understandable of task {1}.</source>
        <translation>{0} 关于任务 {1} 的信息无法理解。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Missed posts on {0} can't be settled from here.</source>
        <translation>无法在此处理 {0} 上错过的帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Delete them, or retry them.</source>
        <translation>请删除它们，或重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>be told whether a post is there</source>
        <translation>告知帖子是否存在</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Tasks on {0} can't be moved from here.</source>
        <translation>无法在此移动 {0} 上的任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>Delete them and post again at the time you want.</source>
        <translation>请删除后在所需时间重新发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} has no evidence {1}.</source>
        <translation>{0} 没有证据 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>make a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/tasks.py"/>
        <source>{0} is not a PostDeck and can't {1}.</source>
        <translation>{0} 不是 PostDeck，无法{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>Write it like http://localhost:50809.</source>
        <translation>请写成 http://localhost:50809。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>“{0}” is not an address.</source>
        <translation>“{0}”不是地址。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A deck's address begins with http or https, not “{0}”.</source>
        <translation>工作台地址以 http 或 https 开头，而不是“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>“{0}” names no computer.</source>
        <translation>“{0}”没有指明电脑。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A deck's address has no user name, question mark or hash mark.</source>
        <translation>工作台地址不含用户名、问号或井号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>A token has no spaces, line breaks or accents.</source>
        <translation>令牌不含空格、换行或重音字符。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/address.py"/>
        <source>Copy it again from the other PostDeck's settings.</source>
        <translation>请从另一台 PostDeck 的设置中重新复制。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Enter the token that is shown in the other PostDeck's settings.</source>
        <translation>请输入另一台 PostDeck 设置中显示的令牌。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>A PostDeck answers to programs on its own computer only: use a tunnel to it.</source>
        <translation>PostDeck 只响应本机程序：请使用隧道。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Check the address: a PostDeck or TikMatrix listens on port 50809.</source>
        <translation>请检查地址：PostDeck 或 TikMatrix 监听端口 50809。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Do it on that computer.</source>
        <translation>请在那台电脑上操作。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>Look into the log on that computer.</source>
        <translation>请查看那台电脑上的日志。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} asks for a token, and the one given is none or another.</source>
        <translation>{0} 需要令牌，未提供或不正确。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} says: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>error {0}</source>
        <translation>错误 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} refuses this computer{1}</source>
        <translation>{0} 拒绝本机{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} points to another address, which PostDeck does not follow.</source>
        <translation>{0} 指向另一个地址，PostDeck 不会跟随。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} answers with error {1}{2}</source>
        <translation>{0} 返回错误 {1}{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} knows no such thing{1}</source>
        <translation>{0} 没有该内容{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} refuses it: {1}</source>
        <translation>{0} 拒绝：{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>What answers at {0}'s address is not a task API (status {1}).</source>
        <translation>{0} 地址上响应的不是任务 API（状态 {1}）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/answers.py"/>
        <source>{0} is no JSON</source>
        <translation>{0} 不是 JSON</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>It may have been done all the same: look there before you try again.</source>
        <translation>可能已经完成：重试前请先到那里查看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answered with something that is no file.</source>
        <translation>{0} 返回的不是文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} has no event stream.</source>
        <translation>{0} 没有事件流。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answers with more than {1} MiB.</source>
        <translation>{0} 返回超过 {1} MiB。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>Check that the address is right.</source>
        <translation>请检查地址是否正确。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} answers in a packed form nobody asked for.</source>
        <translation>{0} 以未请求的压缩形式返回。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} does not answer at {1}.</source>
        <translation>{0} 在 {1} 没有响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>{0} did not answer in time.</source>
        <translation>{0} 没有及时响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>The connection to {0} broke.</source>
        <translation>与 {0} 的连接中断。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/client.py"/>
        <source>The settings of this post hold something that can't be sent.</source>
        <translation>此帖子的设置含有无法发送的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/remote/wire/sse.py"/>
        <source>The other deck's event stream makes no sense.</source>
        <translation>另一个工作台的事件流无法理解。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/api.py"/>
        <source>The task API could not be started, so it is off. Turn it off and on in the settings; the log says what went wrong.</source>
        <translation>任务 API 无法启动，因此已关闭。请在设置中将其关闭后重新开启；日志中记有出错原因。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>The demo can't write into {0}: {1}.</source>
        <translation>演示无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Choose another folder with --json.</source>
        <translation>请用 --json 选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Making sample media and starting {0} virtual phones.</source>
        <translation>正在制作示例媒体并启动 {0} 部虚拟手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/demo.py"/>
        <source>Online: {0}.</source>
        <translation>在线：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>none is connected</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Connect one by USB and allow USB debugging on it (Settings, Developer options).</source>
        <translation>请用 USB 连接一部手机并允许 USB 调试（设置 → 开发者选项）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>PostDeck {0}, Python {1}, {2}</source>
        <translation>PostDeck {0}，Python {1}，{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Install Python 3.11 or newer.</source>
        <translation>请安装 Python 3.11 或更新版本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>missing: {0}</source>
        <translation>缺少：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>all there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Install PostDeck again.</source>
        <translation>请重新安装 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>a screen is there</source>
        <translation>有屏幕</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Without a screen use “postdeck serve” and “postdeck post”.</source>
        <translation>没有屏幕时请使用“postdeck serve”和“postdeck post”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0}, in use by a running PostDeck</source>
        <translation>{0}，正被运行中的 PostDeck 使用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0}, {1} tasks</source>
        <translation>{0}，{1} 个任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0} GB free</source>
        <translation>可用 {0} GB</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Free some space on this computer.</source>
        <translation>请清理本机空间。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>adb server</source>
        <translation>adb 服务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Phone {0}</source>
        <translation>手机 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>Check the cable or Wi-Fi, or restart the phone.</source>
        <translation>请检查数据线或 Wi-Fi，或重启手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/doctor.py"/>
        <source>{0} answers</source>
        <translation>{0} 有响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/restoring.py"/>
        <source>There is no good backup. Choose another folder with --profile, and keep this one for whoever can mend it.</source>
        <translation>没有可用的备份。请用 --profile 选择其他文件夹，并保留此文件夹给能修复的人。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/restoring.py"/>
        <source>The database was damaged, so the backup of {0} was put back. What was posted since is not in it: {1} phones with queued posts are paused. Look at the profiles, then resume the phones under Devices.</source>
        <translation>数据库已损坏，因此恢复了 {0} 的备份。之后发布的内容不在其中：{1} 部有排队帖子的手机已暂停。请查看主页，再到“设备”中恢复手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>Start it on a desktop; without one use “postdeck serve” and “postdeck post”.</source>
        <translation>请在桌面环境中启动；没有桌面时请使用“postdeck serve”和“postdeck post”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>On Debian or Ubuntu: sudo apt-get install {0}</source>
        <translation>在 Debian 或 Ubuntu 上：sudo apt-get install {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>这里没有屏幕（未设置 DISPLAY 和 WAYLAND_DISPLAY）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>The screen {0} (DISPLAY) does not answer.</source>
        <translation>屏幕 {0}（DISPLAY）没有响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/screen.py"/>
        <source>The window's library does not load: {0}.</source>
        <translation>窗口库无法加载：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Virtual phones</source>
        <translation>虚拟手机</translation>
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
        <translation>虚拟手机没有上线。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/virtual.py"/>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>PostDeck can't do this from here.</source>
        <translation>PostDeck 无法在此完成。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>Task API</source>
        <translation>任务 API</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>End the other program and try again, or set another port under Settings, API.</source>
        <translation>请结束另一个程序后重试，或在“设置”的 API 中换一个端口。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>answers on port {0}</source>
        <translation>在端口 {0} 响应</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>{0} connection</source>
        <translation>{0} 连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_doctor.py"/>
        <source>posting now, so it was not looked at</source>
        <translation>正在发布，因此没有检查</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/launch/window_house.py"/>
        <source>adb answers on port {0}.</source>
        <translation>adb 在端口 {0} 响应。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>List, add, remove and find accounts.</source>
        <translation>列出、添加、移除和查找账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>@{0} on {1} is known now.</source>
        <translation>已记住 {1} 上的 @{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>“{0}” is not an app that PostDeck knows.</source>
        <translation>“{0}”不是 PostDeck 认识的应用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Use one of: {0}.</source>
        <translation>请使用其中之一：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>{0} accounts are in {1}.</source>
        <translation>{0} 个账号已保存到 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>The file has no rows.</source>
        <translation>文件没有任何行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Nothing was changed. Mend these rows, then import the file again.</source>
        <translation>未做任何更改。请修正这些行，然后重新导入文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>{0} is neither .csv nor .xlsx.</source>
        <translation>{0} 既不是 .csv 也不是 .xlsx。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Choose a file name that ends so.</source>
        <translation>请选择以此结尾的文件名。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>No accounts yet. Add one: postdeck accounts add NAME --device SERIAL</source>
        <translation>还没有账号。请添加：postdeck accounts add 名称 --device 序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Who may call the task API.</source>
        <translation>谁可以调用任务 API。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>--new and --off can't go together.</source>
        <translation>--new 和 --off 不能同时使用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>No token is set: any program of this computer may call the task API. Make one with --new.</source>
        <translation>未设置令牌：本机任何程序都可调用任务 API。用 --new 新建。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Send it as the header "Authorization: Bearer {0}".</source>
        <translation>请以请求头 "Authorization: Bearer {0}" 发送。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Backed up to {0}.</source>
        <translation>已备份到 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>There is no backup yet. Make one: postdeck backup</source>
        <translation>还没有备份。请新建：postdeck backup</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>There is no good backup.</source>
        <translation>没有可用的备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Make one: postdeck backup</source>
        <translation>请新建：postdeck backup</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>{0} is in place; what was there is kept as {1}.</source>
        <translation>{0} 已就位；原有内容保存为 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>{0} phones with queued posts are paused: look what has been posted since, then resume them under Devices.</source>
        <translation>{0} 部有排队帖子的手机已暂停：请查看之后发布了什么，再到“设备”中恢复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>This profile has no database yet.</source>
        <translation>此配置还没有数据库。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Start PostDeck once.</source>
        <translation>请先启动一次 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Post to</source>
        <translation>发布到</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Nothing to post.</source>
        <translation>没有可发布的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Warning: {0}</source>
        <translation>警告：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>No phone is connected. Connect one by USB, allow USB debugging on it, then try again; “postdeck doctor” says more.</source>
        <translation>没有连接手机。请用 USB 连接并允许 USB 调试，然后重试；“postdeck doctor”可查看详情。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/ending.py"/>
        <source>This computer refused: {0}{1}.</source>
        <translation>本机拒绝：{0}{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/ending.py"/>
        <source>Something unexpected went wrong ({0}). The details are in {1}; send them to whoever maintains this PostDeck.</source>
        <translation>发生意外错误（{0}）。详情在 {1}；请发给维护此 PostDeck 的人。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>PostDeck {0}</source>
        <translation>PostDeck {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>“{0}” is not a fault.</source>
        <translation>“{0}”不是故障。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>{0}  adb connect {1}  {2}</source>
        <translation>{0}  adb connect {1}  {2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Posts that go out are written to {0}; programs steer the lab on port {1}. Ctrl-C ends it.</source>
        <translation>发出的帖子写入 {0}；程序通过端口 {1} 控制实验室。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>The media library: what is posted when a post names no files.</source>
        <translation>素材库：帖子未指定文件时发布的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Change what?</source>
        <translation>要更改什么？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give --caption, --account or --place.</source>
        <translation>请给出 --caption、--account 或 --place。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Forget what?</source>
        <translation>要移除什么？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give IDs, --account NAME or --all.</source>
        <translation>请给出编号、--account 名称 或 --all。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>{0} used {1} cleared.</source>
        <translation>已清除 {0} 个已用{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Posted by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>The library is empty. Add to it: postdeck library add FILE</source>
        <translation>素材库为空。请添加：postdeck library add 文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Show, install and issue licences.</source>
        <translation>显示、安装和签发许可证。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>not in this plan</source>
        <translation>此套餐不含</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>{0} phones at once</source>
        <translation>同时 {0} 部手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>any number of phones</source>
        <translation>不限手机数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Installed: plan {0}, {1}. {2}</source>
        <translation>已安装：套餐 {0}，{1}。{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Where shall the licence go?</source>
        <translation>许可证写到哪里？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Name a file with --out.</source>
        <translation>请用 --out 指定文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>“{0}” is not a plan.</source>
        <translation>“{0}”不是套餐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>Something unexpected happened on {0}: {1}. The report is {2}; it stays on this computer, and may be deleted.</source>
        <translation>{0} 发生意外：{1}。报告为 {2}；只留在本机，可以删除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Where to?</source>
        <translation>到哪里？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Give --device SERIAL or --account NAME.</source>
        <translation>请给出 --device 序列号 或 --account 名称。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The tasks were deleted.</source>
        <translation>任务已删除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>What is to be posted?</source>
        <translation>要发布什么？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Give files, or --library, or --folder DIR.</source>
        <translation>请给出文件、--library 或 --folder 目录。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Stopped waiting. Tasks {0} stay queued and go on when PostDeck runs.</source>
        <translation>已停止等待。任务 {0} 仍在队列中，PostDeck 运行时继续。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The name of {0} is not valid text (UTF-8).</source>
        <translation>{0} 的名称不是有效文本（UTF-8）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Rename the file.</source>
        <translation>请重命名文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The {0} is not valid text (UTF-8).</source>
        <translation>{0} 不是有效文本（UTF-8）。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/progress.py"/>
        <source>starts {0}</source>
        <translation>{0} 开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} 不是文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Check its name and folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>PostDeck runs on {0}; {1} tasks are queued. The task API is at {2}. Ctrl-C ends it.</source>
        <translation>PostDeck 运行于 {0}；{1} 个任务排队中。任务 API 位于 {2}。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} The demo runs without the window.</source>
        <translation>{0}演示不带窗口运行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>The task API is at {0}, on virtual phones: {1}. Sample videos and the ledger are in {2}. Ctrl-C ends it.</source>
        <translation>任务 API 位于 {0}，使用虚拟手机：{1}。示例视频和记录在 {2}。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>{0} posts went out, {1} too many, {2} missing. Everything is in {3}, a picture of the window in {4}.</source>
        <translation>发出 {0} 个帖子，多 {1} 个，少 {2} 个。全部在 {3}，窗口截图在 {4}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Try the selectors on recorded screens.</source>
        <translation>在录制的界面上测试选择器。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Instead of</source>
        <translation>而不是</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>; caption in: {0}</source>
        <translation>；文案位置：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>a final button</source>
        <translation>最终按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>nothing that publishes</source>
        <translation>没有会发布的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>, publishes</source>
        <translation>，会发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>start the app</source>
        <translation>启动应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/speech.py"/>
        <source>[default: {0}]</source>
        <translation>[默认：{0}]</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>List, show, stop, retry, settle, report and delete tasks.</source>
        <translation>列出、显示、停止、重试、判定、报告和删除任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>No tasks.</source>
        <translation>没有任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} of {1}; more with --limit.</source>
        <translation>{0}/{1}；更多请用 --limit。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>“{0}” is not a status.</source>
        <translation>“{0}”不是状态。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>No step was made yet.</source>
        <translation>还没有任何步骤。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} Looked for {1}.</source>
        <translation>{0}查找 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task {0}: {1}.</source>
        <translation>任务 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Which tasks?</source>
        <translation>哪些任务？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Give their numbers, or --all.</source>
        <translation>请给出编号，或 --all。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} tasks are queued again, {1} unconfirmed ones are not.</source>
        <translation>{0} 个任务已重新排队，{1} 个未确认的没有。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task {0} is queued again; it starts when PostDeck runs.</source>
        <translation>任务 {0} 已重新排队；PostDeck 运行时开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Is the post there?</source>
        <translation>帖子在吗？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Say --posted or --not-posted.</source>
        <translation>请给出 --posted 或 --not-posted。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} holds the report on task {1}{2}.</source>
        <translation>{0} 是任务 {1} 的报告{2}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>, with names and captions hidden</source>
        <translation>，名称和文案已隐藏</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>{0} deleted.</source>
        <translation>已删除 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Look for a newer PostDeck, and download it.</source>
        <translation>查找并下载新版 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>{0} % of {1} MB</source>
        <translation>{1} MB 的 {0} %</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>This is PostDeck {0}. It does not look for updates: whoever made this build has set no address for them.</source>
        <translation>当前为 PostDeck {0}。它不检查更新：制作者没有设置更新地址。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>PostDeck {0} is the newest.</source>
        <translation>PostDeck {0} 已是最新版本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>“postdeck update get” downloads it.</source>
        <translation>“postdeck update get”可下载。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>It has no file for this computer: get it the way you got this one.</source>
        <translation>没有适用于本机的文件：请用获取此版本的方式获取。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>PostDeck {0} is out; this is {1}. {2}</source>
        <translation>PostDeck {0} 已发布；当前为 {1}。{2}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>To install it: sudo apt install {0}</source>
        <translation>安装：sudo apt install {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>To install it: tar -xzf {0} &amp;&amp; ./PostDeck/install.sh</source>
        <translation>安装：tar -xzf {0} &amp;&amp; ./PostDeck/install.sh</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Close PostDeck, then open that file.</source>
        <translation>请关闭 PostDeck，然后打开该文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Used</source>
        <translation>启用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>The phone.</source>
        <translation>手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>With or without @.</source>
        <translation>带或不带 @。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>tiktok or instagram.</source>
        <translation>tiktok 或 instagram。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>As `accounts list` shows it.</source>
        <translation>如 `accounts list` 所示。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>A .csv or .xlsx file to write.</source>
        <translation>要写入的 .csv 或 .xlsx 文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>A .csv or .xlsx file.</source>
        <translation>.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Only show what would change.</source>
        <translation>只显示将会更改的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>List the accounts that PostDeck knows; also while it runs.</source>
        <translation>列出 PostDeck 已知的账号；运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Say which account is signed in on which phone.</source>
        <translation>说明哪个账号登录在哪部手机上。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Forget an account; on the phone nothing changes.</source>
        <translation>移除账号；手机上不变。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Read the accounts from a phone's app and remember them.</source>
        <translation>从手机应用读取账号并记住。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Write all accounts into a spreadsheet; also while PostDeck runs.</source>
        <translation>将所有账号写入电子表格；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/accounts.py"/>
        <source>Take accounts in from a spreadsheet: all rows, or none when one is wrong.</source>
        <translation>从电子表格导入账号：全部行，若有一行错误则不导入。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Make a new one; the one before counts no more.</source>
        <translation>新建一个；之前的失效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Let programs of this computer in without a token.</source>
        <translation>允许本机程序无令牌访问。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/api.py"/>
        <source>Show, make or remove the API's token; a running PostDeck goes by it at once.</source>
        <translation>显示、新建或移除 API 令牌；运行中的 PostDeck 立即采用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Only show what there is.</source>
        <translation>只显示现有内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>As `backup --list` shows it; else the newest good one.</source>
        <translation>如 `backup --list` 所示；否则为最新的可用备份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Back up the database, also while PostDeck runs; the newest five are kept.</source>
        <translation>备份数据库，PostDeck 运行时也可以；保留最新的五份。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>Put a backup back. PostDeck must be closed; phones with queued posts are paused.</source>
        <translation>恢复备份。PostDeck 必须关闭；有排队帖子的手机会暂停。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/backup.py"/>
        <source>What was posted after the backup is not in it, so nothing goes out until you resume a phone.</source>
        <translation>备份之后发布的内容不在其中，因此恢复手机之前不会发布任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/checking.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>Seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/devices.py"/>
        <source>List the phones, connected or known from before; also while PostDeck runs.</source>
        <translation>列出已连接或已知的手机；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/doctor.py"/>
        <source>Check this computer, the profile and the phones; ends with 1 if PostDeck can't work.</source>
        <translation>检查本机、配置和手机；若 PostDeck 无法工作则返回 1。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Publish your own videos and photos from your own Android phones.</source>
        <translation>用你自己的 Android 手机发布你自己的视频和照片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/front.py"/>
        <source>Without a command the window opens; files given instead of a command go into a new post.</source>
        <translation>不带命令时打开窗口；以文件代替命令时，文件放入新帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>How many phones.</source>
        <translation>手机数量。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Another seed: other ids, popups and moods.</source>
        <translation>换个种子：不同的编号、弹窗和状态。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Length of a lab second; 1 is like a person's phone.</source>
        <translation>实验室一秒的长度；1 如同真实手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Accounts on each phone.</source>
        <translation>每部手机上的账号数。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>How likely the app interrupts, each time it could.</source>
        <translation>应用每次打断的概率。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Seconds that each packet takes.</source>
        <translation>每个数据包所需的秒数。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Phones ask before they trust.</source>
        <translation>手机会先询问是否信任。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Phones are locked by a PIN.</source>
        <translation>手机用 PIN 锁定。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>The apps may do already what they ask for.</source>
        <translation>应用已获准做它们要求的事。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>A fault on every phone; may be repeated.</source>
        <translation>每部手机上的故障；可重复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>The first phone's port; the others follow.</source>
        <translation>第一部手机的端口；其余依次。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Where programs steer the lab; 0: any.</source>
        <translation>程序控制实验室的端口；0 任意。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Where every post that goes out is written.</source>
        <translation>每个发出的帖子写到哪里。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Print one line of JSON once the phones are there.</source>
        <translation>手机就绪后输出一行 JSON。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/lab.py"/>
        <source>Run virtual phones that speak the real adb wire, until Ctrl-C.</source>
        <translation>运行使用真实 adb 协议的虚拟手机，直到 Ctrl-C。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>As `library list` shows it.</source>
        <translation>如 `library list` 所示。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Its own caption, spintax; stands above the post's.</source>
        <translation>自己的文案（spintax）；优先于帖子的文案。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>For this account only.</source>
        <translation>仅用于此账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>With any of these tags, comma-separated.</source>
        <translation>含其中任一标签，用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Videos or photos.</source>
        <translation>视频或照片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Comma-separated.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Comma-separated; "" for none.</source>
        <translation>用逗号分隔；"" 表示无。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Its place in the order, from 1.</source>
        <translation>在顺序中的位置，从 1 开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Of this account only.</source>
        <translation>仅此账号的。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Of everything that was ever posted, in the library or not.</source>
        <translation>所有发布过的，无论是否在素材库。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>List the library in the order in which it is posted; also while PostDeck runs.</source>
        <translation>按发布顺序列出素材库；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Copy files into the library, behind the others.</source>
        <translation>将文件复制到素材库末尾。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Give an item other tags.</source>
        <translation>给项目设置其他标签。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Change an item's own caption, its account or its place in the order.</source>
        <translation>更改项目的文案、账号或顺序。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Take items out. Who has posted them stays known.</source>
        <translation>移出项目。发布记录保留。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/library.py"/>
        <source>Clear used marks, so that the same may be posted again.</source>
        <translation>清除已用标记，以便再次发布同样内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>The licence file.</source>
        <translation>许可证文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Your private key; keep it to yourself.</source>
        <translation>你的私钥；请妥善保管。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Make that key first, and print its public half.</source>
        <translation>先生成该密钥，并打印其公钥。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>starter, pro, team or business.</source>
        <translation>starter、pro、team 或 business。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Who it is for.</source>
        <translation>授予谁。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Phones at once; 0: any number. Else what the plan gives.</source>
        <translation>同时的手机数；0 不限。否则按套餐。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Days from now. Else for ever.</source>
        <translation>从现在起的天数。否则永久。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Where to write the licence.</source>
        <translation>许可证写到哪里。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Show what the licence allows; also while PostDeck runs.</source>
        <translation>显示许可证允许的内容；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Install a licence file; a running PostDeck goes by it at once.</source>
        <translation>安装许可证文件；运行中的 PostDeck 立即采用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/license.py"/>
        <source>Make a licence file, signed with your private key.</source>
        <translation>制作许可证文件，用你的私钥签名。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The folder with PostDeck's database, settings and evidence.</source>
        <translation>存放 PostDeck 数据库、设置和证据的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The adb server's port; 0 for a server of PostDeck's own. Default: as in settings.toml.</source>
        <translation>adb 服务端口；0 使用 PostDeck 自己的服务。默认：按 settings.toml。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>The task API's port; 0 for any free one. Default: as in settings.toml.</source>
        <translation>任务 API 端口；0 使用任意空闲端口。默认：按 settings.toml。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/options.py"/>
        <source>Print JSON, for programs.</source>
        <translation>输出 JSON，供程序使用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Video or photos; without them --library or --folder.</source>
        <translation>视频或照片；否则用 --library 或 --folder。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>A phone; may be repeated.</source>
        <translation>手机；可重复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>An account; may be repeated.</source>
        <translation>账号；可重复。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The caption.</source>
        <translation>文案。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>HH:MM or 2026-11-23T18:30; without it: now.</source>
        <translation>HH:MM 或 2026-11-23T18:30；不填则立即。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --device: to every account on that phone.</source>
        <translation>与 --device 一起：发布到该手机的每个账号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>tiktok or instagram; without it the account's own, or tiktok.</source>
        <translation>tiktok 或 instagram；不填则用账号的，或 tiktok。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The library's next video, or photos with --images.</source>
        <translation>素材库中的下一个视频，或用 --images 取照片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --library: with any of these tags, comma-separated.</source>
        <translation>与 --library 一起：含其中任一标签，用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The folder's next video, or photos with --images.</source>
        <translation>文件夹中的下一个视频，或用 --images 取照片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>With --library or --folder: N photos.</source>
        <translation>与 --library 或 --folder 一起：N 张照片。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>The caption holds one caption per line, used in turn.</source>
        <translation>文案每行一条，轮流使用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Also what the account has posted already.</source>
        <translation>也包括该账号已发布过的。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Only say what stands in the way; nothing is queued.</source>
        <translation>只说明有何问题；不排队。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/post.py"/>
        <source>Post files from your phones; ends with 0 only when every post is confirmed.</source>
        <translation>从你的手机发布文件；仅当每个帖子都确认时返回 0。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Without a window on the screen: run, report, end.</source>
        <translation>屏幕上不显示窗口：运行、报告、结束。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Print a JSON report; keep everything in DIR.</source>
        <translation>输出 JSON 报告；全部保存在该目录。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Another seed, another day.</source>
        <translation>换个种子，换一天。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Serve the task API on the virtual phones, until Ctrl-C.</source>
        <translation>在虚拟手机上提供任务 API，直到 Ctrl-C。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Open the window, with files in a new post.</source>
        <translation>打开窗口，并将文件放入新帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Run without a window: tasks and the task API, until Ctrl-C or SIGTERM.</source>
        <translation>无窗口运行：任务和任务 API，直到 Ctrl-C 或 SIGTERM。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/running.py"/>
        <source>Three virtual phones post three videos; touches no phone and no profile of yours.</source>
        <translation>三部虚拟手机发布三个视频；不触及你的手机和配置。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Screen</source>
        <translation>界面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Recorded screens, JSON files.</source>
        <translation>录制的界面，JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Read every recorded screen below DIR with the selectors, your own ones included.</source>
        <translation>用选择器（包括你自己的）读取目录下每个录制的界面。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/screens.py"/>
        <source>Shows what each was taken for, what would be tapped next, and whether that would publish.</source>
        <translation>显示每个界面被识别为什么、接下来会点击什么，以及是否会发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Began</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Task numbers.</source>
        <translation>任务编号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>pending, running, completed or failed.</source>
        <translation>pending、running、completed 或 failed。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>A phone's serial.</source>
        <translation>手机序列号。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>A username.</source>
        <translation>用户名。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>At most so many.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>All failed tasks, but the unconfirmed.</source>
        <translation>所有失败的任务，未确认的除外。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Also an unconfirmed one: I looked, the post is not there.</source>
        <translation>也包括未确认的：我已查看，帖子不在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>I looked: the post is there, or it is not.</source>
        <translation>我已查看：帖子在，或不在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Where to write it; an old file is replaced.</source>
        <translation>写到哪里；旧文件会被替换。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Hide serials, account names and captions; no screenshots.</source>
        <translation>隐藏序列号、账号名和文案；不含截图。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>List tasks, newest first; also while PostDeck runs.</source>
        <translation>列出任务，最新的在前；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Show a task and its steps; also while PostDeck runs.</source>
        <translation>显示任务及其步骤；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Stop pending tasks.</source>
        <translation>停止等待中的任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Queue failed tasks again; they start when PostDeck runs.</source>
        <translation>将失败的任务重新排队；PostDeck 运行时开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Say whether the post of an unconfirmed task is there.</source>
        <translation>说明未确认任务的帖子是否存在。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Write everything known of a task into a ZIP, to send it; also while PostDeck runs.</source>
        <translation>将任务的全部信息写入 ZIP 以便发送；PostDeck 运行时也可以。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/tasks.py"/>
        <source>Delete tasks; pending ones are stopped first.</source>
        <translation>删除任务；等待中的会先停止。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Ask whether there is a newer version; changes nothing.</source>
        <translation>查询是否有新版本；不做任何更改。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/cli/update.py"/>
        <source>Download the newer version and verify it; nothing is installed or started.</source>
        <translation>下载新版本并验证；不安装也不启动。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/account_files.py"/>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/keeper.py"/>
        <source>This can't be used: {0}.</source>
        <translation>无法使用：{0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_model.py"/>
        <source>Row {0} is not read.</source>
        <translation>第 {0} 行未读取。</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is a file of type {1}</source>
        <translation>{0} 是 {1} 类型的文件</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is packed with {1}</source>
        <translation>{0} 使用 {1} 编码</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has the colour format {1}</source>
        <translation>{0} 的颜色格式为 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has sound in {1}</source>
        <translation>{0} 的音频为 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is a {1} picture</source>
        <translation>{0} 是 {1} 图片</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} long</source>
        <translation>{0} 时长 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has {1} MB</source>
        <translation>{0} 大小为 {1} MB</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has {1} pictures a second</source>
        <translation>{0} 每秒 {1} 帧</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} has sound with {1} Hz</source>
        <translation>{0} 的音频为 {1} Hz</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} x {2} ({3})</source>
        <translation>{0} 为 {1} x {2}（{3}）</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} is {1} x {2}</source>
        <translation>{0} 为 {1} x {2}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>There are {0} images</source>
        <translation>有 {0} 张图片</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} takes {1}</source>
        <translation>{0} 接受 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} should have {1}</source>
        <translation>{0} 应为 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} or {1}</source>
        <translation>{0} 或 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} a second</source>
        <translation>每秒 {0}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} pixels on each side</source>
        <translation>每边 {0} 像素</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} pixels in width</source>
        <translation>宽 {0} 像素</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} (width to height)</source>
        <translation>{0}（宽:高）</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} (and {1} more)</source>
        <translation>{0}（另有 {1} 个）</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>a TikTok video</source>
        <translation>TikTok 视频</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>a TikTok photo post</source>
        <translation>TikTok 图片帖子</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>an Instagram reel</source>
        <translation>Instagram Reels</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>an Instagram story</source>
        <translation>Instagram 快拍</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>hashtags</source>
        <translation>话题标签</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>caption</source>
        <translation>文案</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>image</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>images</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>sounds</source>
        <translation>音乐</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} ahead of this computer's</source>
        <translation>比本机快 {0}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>{0} behind this computer's</source>
        <translation>比本机慢 {0}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>@{0} on {1}</source>
        <translation>{1} 上的 @{0}</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Licensed to {0} until {1}.</source>
        <translation>授权给 {0}，有效期至 {1}。</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>pending</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Aborted.</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>[required]</source>
        <translation>[必填]</translation>
    </message>
    <message>
        <location filename="../../packaging/language_sources.py"/>
        <source>Try '{0} {1}' for help.</source>
        <translation>试试 '{0} {1}' 以获取帮助。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>没有包含这些字的设置。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Counts from the next start of PostDeck on.</source>
        <translation>下次启动 PostDeck 时生效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>No adb</source>
        <translation>没有 adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>{0} in use</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Posting</source>
        <translation>发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Of this computer, saved as you change them</source>
        <translation>本机设置，更改后自动保存</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings_page.py"/>
        <source>Show the profile folder</source>
        <translation>显示配置文件夹</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>No caption</source>
        <translation>无文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/shelves.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Phones as cards</source>
        <translation>以卡片显示手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>No phones yet.</source>
        <translation>还没有手机。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/shelf_view.py"/>
        <source>Connect a phone</source>
        <translation>连接手机</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>How many images</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>images in a post</source>
        <translation>张图片/帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Any; or tags, with commas between</source>
        <translation>不限；或填写标签，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Path of the folder</source>
        <translation>文件夹路径</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>For each post PostDeck takes the next file that its account has not had. A folder @name in it is that account's; caption.txt and sound_names.txt count.</source>
        <translation>每个帖子由 PostDeck 取该账号尚未用过的下一个文件。其中名为 @账号 的文件夹归该账号使用；caption.txt 和 sound_names.txt 有效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>For each post PostDeck takes the next file of the library that its account has not had.</source>
        <translation>每个帖子由 PostDeck 从素材库取该账号尚未用过的下一个文件。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose the folder that the media is in.</source>
        <translation>请选择媒体所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/source_fields.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} of {1} online</source>
        <translation>{0} / {1} 在线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>No phone yet</source>
        <translation>还没有手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} running</source>
        <translation>{0} 进行中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>{0} queued</source>
        <translation>{0} 排队中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Nothing queued</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>No adb</source>
        <translation>没有 adb</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>adb ready</source>
        <translation>adb 就绪</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>API on 127.0.0.1:{0}</source>
        <translation>API 127.0.0.1:{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>API off</source>
        <translation>API 已关闭</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Next: {0}, @{1} on {2}</source>
        <translation>下一个：{0}，{2} 上的 @{1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/status_line.py"/>
        <source>Next: {0} on {1}</source>
        <translation>下一个：{0}，{1}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Which phones</source>
        <translation>哪些手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Remove virtual phones</source>
        <translation>移除虚拟手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Drop files on a phone to compose for it</source>
        <translation>把文件拖到手机上即可发帖</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>All {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Idle {0}</source>
        <translation>空闲 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Busy {0}</source>
        <translation>忙碌 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Needs you {0}</source>
        <translation>待处理 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Offline {0}</source>
        <translation>离线 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/strip.py"/>
        <source>Paused {0}</source>
        <translation>暂停 {0}</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags for the selected accounts</source>
        <translation>所选账号的标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags, with commas between</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/tags.py"/>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Accounts to post to</source>
        <translation>要发布到的账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Phones to post from</source>
        <translation>用来发布的手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Find accounts or phones</source>
        <translation>查找账号或手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This account is switched off.</source>
        <translation>此账号已停用。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This phone is offline. A post waits until it is back.</source>
        <translation>此手机离线。帖子会等它恢复连接。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>This phone waits for you to allow USB debugging.</source>
        <translation>此手机正等待你允许 USB 调试。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Nothing fits. Look for something else.</source>
        <translation>没有匹配项，请换个词查找。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>No phone is known yet. Connect one; it shows up here by itself.</source>
        <translation>还没有手机。连接后会自动显示在这里。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>No account is known yet. Add one under Accounts, or choose Phones to post as whoever is signed in there.</source>
        <translation>还没有账号。请在“账号”中添加，或选择“手机”，以手机上已登录的账号发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>{0} on {1}</source>
        <translation>{1}上的 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>, {0} not shown</source>
        <translation>，{0} 个未显示</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/targets_form.py"/>
        <source>Post to</source>
        <translation>发布到</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Selected tasks</source>
        <translation>所选任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>{0} selected</source>
        <translation>已选 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Post the same to other accounts or phones</source>
        <translation>将同样内容发到其他账号或手机</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts may already be on the profile. Posting again can publish them twice.</source>
        <translation>
            <numerusform>%Ln 个帖子可能已在主页上。再次发布可能会重复发布。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Post again</source>
        <translation>再次发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Leave it</source>
        <translation>不处理</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts confirmed.</source>
        <translation>
            <numerusform>已确认 %Ln 个帖子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Are all %Ln posts there? PostDeck looks for them no more.</source>
        <translation>
            <numerusform>%Ln 个帖子都在吗？PostDeck 将不再查找它们。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>All are there</source>
        <translation>都在</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln failed tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>将 %Ln 个失败的任务重新排队？每个任务会在其手机空闲时立即开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Retry %Ln tasks</source>
        <translation>
            <numerusform>重试 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Queue %Ln tasks again? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>将 %Ln 个任务重新排队？各手机一空闲，任务就会开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln tasks queued again.</source>
        <translation>
            <numerusform>%Ln 个任务已重新排队。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks? They can be queued again, but lose their start time and what they have done so far.</source>
        <translation>
            <numerusform>停止 %Ln 个任务？它们可以重新排队，但会失去开始时间和目前的进度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop %Ln tasks</source>
        <translation>
            <numerusform>停止 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts now? Each starts as soon as its phone is free.</source>
        <translation>
            <numerusform>现在开始 %Ln 个帖子？各手机一空闲就会开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Start %Ln posts</source>
        <translation>
            <numerusform>开始 %Ln 个帖子</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Nothing waits any more; nothing was moved.</source>
        <translation>已没有等待中的任务，未移动任何任务。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts start as soon as their phones are free.</source>
        <translation>
            <numerusform>手机一空闲，%Ln 个帖子就会开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>%Ln posts now start {0}.</source>
        <translation>
            <numerusform>%Ln 个帖子现在将于{0}开始。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Choose tasks with the same files: one post is made of them.</source>
        <translation>请选择文件相同的任务：它们会合成一个帖子。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Nothing was posted yet: what it posts is chosen when it starts.</source>
        <translation>尚未发布任何内容：开始时才会选择要发布的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>These files came from that computer's library or folder: post them again there.</source>
        <translation>这些文件来自那台电脑的素材库或文件夹：请在那里重新发布。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>At most {0} can be changed at once. Filter, or select fewer.</source>
        <translation>一次最多更改 {0}。请筛选或少选一些。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>May already be on the profile: look before you retry</source>
        <translation>可能已在主页上：重试前请先查看</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stopped before Post: nothing was posted</source>
        <translation>在点“发布”前已停止：没有发布任何内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Missed: never started</source>
        <translation>已错过：从未开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Ended before Post, so a retry is safe</source>
        <translation>在点“发布”前已结束，可放心重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Failed before Post, so a retry is safe</source>
        <translation>在点“发布”前失败，可放心重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>All failed before Post, so a retry is safe</source>
        <translation>均在点“发布”前失败，可放心重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>It is there</source>
        <translation>已在主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>You looked: the post is on the profile.</source>
        <translation>你已查看：帖子在主页上。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Reschedule…</source>
        <translation>改时间…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Elsewhere</source>
        <translation>发到别处</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_actions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>TaskDeletion</name>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted %Ln tasks.</source>
        <translation>
            <numerusform>已删除 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>No task is finished yet.</source>
        <translation>还没有完成的任务。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln finished tasks, with steps and screenshots? What failed, was stopped or missed, or is unconfirmed stays.</source>
        <translation>
            <numerusform>删除 %Ln 个已完成的任务及其步骤和截图？失败、已停止、错过或未确认的任务会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks</source>
        <translation>
            <numerusform>删除 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Delete %Ln tasks, with steps and screenshots?</source>
        <translation>
            <numerusform>删除 %Ln 个任务及其步骤和截图？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>What runs is stopped first.</source>
        <translation>正在进行的会先停止。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Deleted {0} of %Ln tasks.</source>
        <translation>
            <numerusform>已删除 {0} / %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_deletion.py"/>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Caption, account or remark</source>
        <translation>文案、账号或备注</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>%Ln need a decision</source>
        <translation>
            <numerusform>%Ln 个待你决定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Not completed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Search in tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/task_filters.py"/>
        <source>Tasks that need a decision</source>
        <translation>待你决定的任务</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Journal</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Caption</source>
        <translation>文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Open phone</source>
        <translation>打开手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save everything known of this task as a zip file</source>
        <translation>将此任务的全部信息保存为 zip 文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Task {0}</source>
        <translation>任务 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Signed-in account</source>
        <translation>已登录的账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Attempt {0}</source>
        <translation>第 {0} 次尝试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Queue again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>It is there</source>
        <translation>已在主页</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>It is not, post again…</source>
        <translation>不在，再次发布…</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Journal {0}</source>
        <translation>记录 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>The report is in {0}.</source>
        <translation>报告在 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Show its folder</source>
        <translation>显示所在文件夹</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>This computer can't show the folder: {0}</source>
        <translation>本机无法显示文件夹：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Newer task</source>
        <translation>较新的任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Older task</source>
        <translation>较旧的任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_pane.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>TaskSteps</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Screenshot of the step</source>
        <translation>该步骤的截图</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Zoom (+, −, 0)</source>
        <translation>缩放（+、−、0）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Show what the screen consists of (N: next part)</source>
        <translation>显示屏幕的组成（N：下一部分）</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Back to the steps</source>
        <translation>返回步骤</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>No step has begun yet.</source>
        <translation>还没有步骤开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step is not done yet.</source>
        <translation>此步骤尚未完成。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step took no screenshot.</source>
        <translation>此步骤没有截图。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>The screenshot can't be read.</source>
        <translation>无法读取截图。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>This step kept no screen tree.</source>
        <translation>此步骤没有保存屏幕结构。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_steps.py"/>
        <source>Step after</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Its time came while this deck was not running.</source>
        <translation>到时间时此工作台没有运行。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>The post was not seen on the profile</source>
        <translation>主页上没有看到该帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>PostDeck will not tap again by itself.</source>
        <translation>PostDeck 不会自行再次点击。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>It looks again {0}, when the phone is idle.</source>
        <translation>它将在{0}、手机空闲时再次查看。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Look at the profile, then decide.</source>
        <translation>请查看主页，再决定。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Attempt {0}</source>
        <translation>第 {0} 次尝试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Looked for: {0}</source>
        <translation>查找：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Sound: {0}</source>
        <translation>音乐：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>No caption</source>
        <translation>无文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>as soon as the phone is free</source>
        <translation>手机空闲时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Began</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Post tapped from</source>
        <translation>开始点“发布”</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/task_words.py"/>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>重试 %Ln 个失败的帖子</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Nothing here yet. Posts you queue show up in this list.</source>
        <translation>这里还没有内容。排队的帖子会显示在此列表中。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>No task matches these filters.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/tasks_page.py"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../app/postdeck/gui/tables/timeline.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/timeline.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Show PostDeck</source>
        <translation>显示 PostDeck</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>Everything is posted</source>
        <translation>全部已发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>All posts have ended</source>
        <translation>所有帖子均已结束</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts confirmed.</source>
        <translation>
            <numerusform>已确认 %n 个帖子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts stopped.</source>
        <translation>
            <numerusform>已停止 %n 个帖子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you.</source>
        <translation>
            <numerusform>%n 个帖子需要你处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts failed.</source>
        <translation>
            <numerusform>%n 个帖子失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts are unconfirmed.</source>
        <translation>
            <numerusform>%n 个帖子未确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>%n posts need you</source>
        <translation>
            <numerusform>%n 个帖子需要你处理</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tray.py"/>
        <source>{0} of {1} online, {2} running, {3} queued</source>
        <translation>{0} / {1} 在线，{2} 进行中，{3} 排队中</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Try it with virtual phones</source>
        <translation>用虚拟手机试试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Remove virtual phones</source>
        <translation>移除虚拟手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Bringing three virtual phones</source>
        <translation>正在准备三部虚拟手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>This takes a few seconds; they show up here by themselves.</source>
        <translation>需要几秒钟，会自动显示在这里。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Virtual phones are here</source>
        <translation>虚拟手机已就绪</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>They run in this computer only. Removing them also removes their accounts and posts from PostDeck.</source>
        <translation>它们只在本机运行。移除时，其账号和帖子也会从 PostDeck 中移除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>No phone at hand?</source>
        <translation>手边没有手机？</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/trial.py"/>
        <source>Three virtual phones with sample posts, in this window. Nothing leaves your computer, and one click removes them.</source>
        <translation>三部带示例帖子的虚拟手机，就在此窗口中。不会有任何内容离开你的电脑，点一下即可移除。</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>You have {0}.</source>
        <translation>当前版本 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>PostDeck {0} is out</source>
        <translation>PostDeck {0} 已发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Downloading, {0} %</source>
        <translation>正在下载 {0} %</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Downloaded and verified: {0}. Close PostDeck before you install it.</source>
        <translation>已下载并验证：{0}。安装前请关闭 PostDeck。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/widgets/update_note.py"/>
        <source>This computer can't show the folder: {0}</source>
        <translation>本机无法显示文件夹：{0}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Can't reach {0} since {1}. What you see is from then.</source>
        <translation>自 {1} 起无法连接 {0}。你看到的是当时的内容。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Change address or token</source>
        <translation>更改地址或令牌</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Show this computer</source>
        <translation>显示本机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/visit.py"/>
        <source>Connecting to {0}.</source>
        <translation>正在连接 {0}。</translation>
    </message>
</context>
<context>
    <name>WhenForm</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At a time</source>
        <translation>定时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Change zone</source>
        <translation>更改时区</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Spread</source>
        <translation>错开</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At least this many minutes apart</source>
        <translation>至少相隔的分钟数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>At most this many minutes apart</source>
        <translation>至多相隔的分钟数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>When each post starts</source>
        <translation>每个帖子的开始时间</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Starts now.</source>
        <translation>立即开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>First now, last {0}.</source>
        <translation>第一个立即开始，最后一个 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Starts {0}, {1}.</source>
        <translation>{0} {1} 开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>{0}, first {1}, last {2}.</source>
        <translation>{0}，第一个 {1}，最后一个 {2}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>The clocks go forward then: {0} is skipped. It starts at {1}.</source>
        <translation>当天时钟拨快：{0} 不存在，将于 {1} 开始。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>The clocks go back then: {0} comes twice. The first is meant.</source>
        <translation>当天时钟拨慢：{0} 出现两次，以第一次为准。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>This time is past.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>Spread by</source>
        <translation>相隔</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/when_form.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>Wireless</name>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>QR code for pairing</source>
        <translation>配对二维码</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>New code</source>
        <translation>新二维码</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address, like 192.168.1.20:37123</source>
        <translation>地址，例如 192.168.1.20:37123</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address that the phone shows with its code</source>
        <translation>手机上与配对码一起显示的地址</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Pairing code, six digits</source>
        <translation>六位配对码</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address, like 192.168.1.20:5555</source>
        <translation>地址，例如 192.168.1.20:5555</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Address of a paired phone</source>
        <translation>已配对手机的地址</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Open Wireless debugging on the phone, choose “Pair with QR code” and scan this.

The code is good for 2 minutes.</source>
        <translation>在手机上打开“无线调试”，选择“使用二维码配对设备”并扫描此码。

二维码 2 分钟内有效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired. Connecting to {0}.</source>
        <translation>已配对，正在连接 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>This code is not good any more.</source>
        <translation>此二维码已失效。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>No QR code now. Use the pairing code.</source>
        <translation>暂时没有二维码，请使用配对码。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired. If the phone does not show up below by itself, type the address that stands under “IP address &amp; Port” on its Wireless debugging page.</source>
        <translation>已配对。如果手机没有自动出现在下方，请输入“无线调试”页面上“IP 地址和端口”下的地址。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Connected to {0}.</source>
        <translation>已连接 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Without a cable</source>
        <translation>不用数据线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Android 11 or newer</source>
        <translation>Android 11 或更新版本</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Or type what the phone shows under “Pair with pairing code”</source>
        <translation>或输入手机“使用配对码配对设备”中显示的内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/devices/wireless.py"/>
        <source>Paired already? Connect by its address</source>
        <translation>已经配对？用地址连接</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/postdeck/gui/forms/model_form.py"/>
        <source>Such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/model_form.py"/>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Share to the app</source>
        <translation>分享到应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>The app's own + button</source>
        <translation>应用内的 + 按钮</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>From a sound's page</source>
        <translation>从音乐页面</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>No added sound</source>
        <translation>不加音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Sound that the app offers</source>
        <translation>应用推荐的音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Search for a sound</source>
        <translation>搜索音乐</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Reel</source>
        <translation>Reels</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/forms/options_form.py"/>
        <source>Story</source>
        <translation>快拍</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>{0} are left out: see Check.</source>
        <translation>{0}已排除：见“检查”。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>@{0} on {1} is left out.</source>
        <translation>{1} 上的 @{0} 已排除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/compose/footer.py"/>
        <source>{0} is left out.</source>
        <translation>{0} 已排除。</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/decks_section.py"/>
        <source>Decks</source>
        <translation>工作台</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Like this computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>Only trouble</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/field.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/license_section.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/profile_section.py"/>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Last post</source>
        <translation>上次发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Next post</source>
        <translation>下次发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Left out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/account_columns.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/device_columns.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Progress or remark</source>
        <translation>进度或备注</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/tables/task_columns.py"/>
        <source>Signed-in account</source>
        <translation>已登录的账号</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n phones</source>
        <translation>
            <numerusform>%n 部手机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n posts</source>
        <translation>
            <numerusform>%n 个帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Failed: {0}</source>
        <translation>失败：{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Unauthorized</source>
        <translation>未授权</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Posting</source>
        <translation>发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>tomorrow {0}</source>
        <translation>明天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Tomorrow {0}</source>
        <translation>明天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>yesterday {0}</source>
        <translation>昨天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Yesterday {0}</source>
        <translation>昨天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>at {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>tomorrow at {0}</source>
        <translation>明天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>yesterday at {0}</source>
        <translation>昨天 {0}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>on {0} at {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>No caption</source>
        <translation>无文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>When the phone is free</source>
        <translation>手机空闲时</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>In {0}</source>
        <translation>{0}后</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>less than 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Stage</source>
        <translation>传输</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Copying</source>
        <translation>正在传输</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Pick</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Choosing</source>
        <translation>正在选择</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Editing</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Caption</source>
        <translation>文案</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Writing</source>
        <translation>正在填写</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Armed</source>
        <translation>待发</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Ready to post</source>
        <translation>准备发布</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Tap</source>
        <translation>点击</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/words.py"/>
        <source>Confirming</source>
        <translation>正在确认</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../app/postdeck/gui/pages/settings/api_section.py"/>
        <source>Copy the example</source>
        <translation>复制示例</translation>
    </message>
</context>
</TS>
