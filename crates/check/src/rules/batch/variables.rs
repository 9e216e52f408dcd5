//! The environment variables of jobs.

use stanchion_template::Node;

use super::{containers, jobs};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::RESERVED_VARIABLES;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::BAT_058, reserved)];

fn reserved(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        for (path, container) in containers(&it) {
            for list in ["Environment", "Secrets"] {
                let entries = container.get(list).and_then(Node::as_list).unwrap_or_default();
                for (at, entry) in entries.iter().enumerate() {
                    let name = entry.get("Name").and_then(Node::as_text);
                    if let Some(name) = name.filter(|it| it.starts_with(RESERVED_VARIABLES)) {
                        findings
                            .on(
                                &it,
                                &format!("{path}.{list}.{at}.Name"),
                                "AWS Batch reserves names of this form",
                            )
                            .found(name)
                            .allowed(format!(
                                "a name that does not start with {RESERVED_VARIABLES}"
                            ));
                    }
                }
            }
        }
    }
}
