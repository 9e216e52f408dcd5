//! The command `rules`: lists every finding in the registry and of rules of your own.

use clap::Args;
use serde_json::{Value, json};
use stanchion_core::{Code, Pack, RuleSet};
use stanchion_template::visible_json;

use crate::arguments::pack_parser;
use crate::failure::Failure;
use crate::output;

#[derive(Args, Debug)]
pub(crate) struct RulesArguments {
    /// Lists only the findings that cover controls of this compliance pack, with the controls.
    #[arg(long, value_name = "PACK", value_parser = pack_parser())]
    pack: Option<Pack>,

    /// Prints one JSON document with the texts and controls of each finding.
    #[arg(long)]
    json: bool,
}

impl RulesArguments {
    pub(crate) fn run(&self, rules: &RuleSet) -> Result<(), Failure> {
        let mut codes = rules.codes();
        if let Some(pack) = self.pack {
            codes.retain(|it| it.controls().iter().any(|it| it.pack == pack));
        }
        if self.json {
            let list: Vec<Value> = codes.into_iter().map(entry).collect();
            return output::print(&visible_json(&format!("{:#}\n", json!({ "rules": list }))));
        }
        let width = codes.iter().map(|it| it.id.len()).max().unwrap_or_default();
        let lines: Vec<String> = codes
            .iter()
            .map(|it| {
                let controls = self.pack.map(|pack| controls(it, pack)).unwrap_or_default();
                format!("{:width$}  {:7}  {}{controls}\n", it.id, it.severity.name(), it.title)
            })
            .collect();
        output::print(&lines.concat())
    }
}

/// Returns the controls of a pack in parentheses.
fn controls(code: &Code, pack: Pack) -> String {
    let controls = code.controls();
    let ids: Vec<&str> = controls.iter().filter(|it| it.pack == pack).map(|it| it.id).collect();
    format!(" ({})", ids.join(", "))
}

fn entry(code: &Code) -> Value {
    let controls: Vec<Value> = code
        .controls()
        .iter()
        .map(|it| {
            json!({ "pack": it.pack.name(), "control": it.id, "part": it.part, "source": it.source })
        })
        .collect();
    json!({
        "id": code.id,
        "severity": code.severity.name(),
        "title": code.title,
        "what": code.what,
        "why": code.why,
        "fix": code.fix,
        "source": code.source,
        "controls": controls,
    })
}
