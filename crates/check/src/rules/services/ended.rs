//! Services that AWS has ended.

use stanchion_template::Segment;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::services::ENDED;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SVC_001, ended)];

fn ended(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources() {
        let service = ENDED.into_iter().find(|(start, ..)| it.kind.starts_with(start));
        if let Some((_, name, day)) = service {
            let mut path = it.path();
            path.push(Segment::from("Type"));
            findings.at(&path, format!("AWS ended the service {name} on {day}")).found(it.kind);
        }
    }
}
