//! The page of the compliance packs.

use stanchion_check::{Pack, code, uncovered};

/// Returns the text of the page.
pub(super) fn page() -> String {
    let mut page = "# Compliance packs\n\nWhich controls of which standard our findings cover, made from \
        `crates/check/src/compliance` by `cargo xtask reference`. `stanchion rules --pack fsbp` lists the findings of a pack, \
        `explain` and SARIF name the controls of a finding, and `check --pack fsbp` also runs the rules that only a pack has. \
        These rules (BPR) report information. A control is listed only with a source, and a part is named where a finding \
        covers only a part. A template does not show an account, so no list here replaces an audit.\n\n\
        Requirements of CIS, NIST 800-53 and PCI DSS are those that AWS relates to the controls of Security Hub. They come \
        from the archive of its guide of March 2023, with the versions of that time; those of EFS.1 are current. Controls that AWS has added since \
        are missing here.\n"
        .to_owned();
    for pack in Pack::ALL {
        page.push_str(&format!(
            "\n## {} (`{}`)\n\n| Finding | Controls |\n|---|---|\n",
            pack.title(),
            pack.name()
        ));
        for code in code::all() {
            let controls: Vec<String> = code
                .controls()
                .iter()
                .filter(|it| it.pack == pack)
                .map(|it| match it.part {
                    Some(part) => format!("[{}]({}) (part: {part})", it.id, it.source),
                    None => format!("[{}]({})", it.id, it.source),
                })
                .collect();
            if !controls.is_empty() {
                page.push_str(&format!(
                    "| {}: {} | {} |\n",
                    code.id,
                    code.title,
                    controls.join(", ")
                ));
            }
        }
    }
    page.push_str(
        "\n## Controls without a finding\n\nControls of AWS Foundational Security Best Practices for the services of our \
         rules that no finding covers.\n\n| Control | Reason |\n|---|---|\n",
    );
    for it in uncovered() {
        page.push_str(&format!("| {} | {} |\n", it.id, it.reason));
    }
    page
}
