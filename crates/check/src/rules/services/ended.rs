//! Services that AWS has ended.

use std::collections::BTreeSet;

use stanchion_template::{Segment, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::services::ENDED;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SVC_001, ended)];

/// Reports each service once, at its first resource.
fn ended(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds: BTreeSet<&str> = cx.resources().iter().map(|it| it.kind).collect();
    for (start, name, day) in ENDED {
        if !kinds.iter().any(|it| it.starts_with(start)) {
            continue;
        }
        let of_service: Vec<&Resource<'_>> =
            cx.resources().iter().filter(|it| it.kind.starts_with(start)).collect();
        let Some((first, rest)) = of_service.split_first() else { continue };
        let mut path = first.path();
        path.push(Segment::from("Type"));
        let found = match rest.len() {
            0 => first.kind.to_owned(),
            more => format!("{} and {}", first.kind, counted(more, "further resource")),
        };
        findings.at(&path, format!("AWS ended the service {name} on {day}")).found(found);
    }
}
