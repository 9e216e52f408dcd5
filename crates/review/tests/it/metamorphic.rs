//! Relations between reviews: of a template with itself, of other notations, and of a pair in both directions.

use stanchion_review::{Verdict, review};
use stanchion_template::Template;

use super::pair;

const PAIRS: [&str; 27] = [
    "del-rename",
    "del-type",
    "iam-add-condition",
    "iam-boundary-removed",
    "iam-case",
    "iam-deny-added",
    "iam-drop-condition",
    "iam-narrow-action",
    "iam-split",
    "mnt-order",
    "mnt-rule-removed",
    "net-broad",
    "net-mapping",
    "net-narrow",
    "net-public-ip",
    "param-principal",
    "rep-default",
    "rep-fsx-nested",
    "rep-fsx-nested-safe",
    "rep-mapping",
    "rep-named",
    "rep-param-default",
    "rep-propagate",
    "rep-same-value",
    "rep-sub-join",
    "rep-tag-order",
    "s3-public-block",
];

#[test]
fn a_template_does_not_differ_from_itself_in_any_notation() {
    for name in PAIRS {
        let (before, after) = pair(name);
        for template in [&before, &after] {
            let found = review(template, template);
            assert!(found.is_empty() && found.cosmetic == 0, "{name}: {}", found.to_text());
            let yaml = Template::parse(template.to_yaml()).unwrap().template;
            let found = review(template, &yaml);
            assert!(found.is_empty(), "{name}: {}", found.to_text());
        }
    }
}

#[test]
fn both_directions_mirror_each_other() {
    let mirrored = |it: Verdict| match it {
        Verdict::Broader => Verdict::Narrower,
        Verdict::Narrower => Verdict::Broader,
        other => other,
    };
    for name in PAIRS {
        let (before, after) = pair(name);
        let (forth, back) = (review(&before, &after), review(&after, &before));
        let verdicts = |it: &stanchion_review::Review, mirror: bool| {
            let one = |it: &stanchion_review::AccessChange| {
                let verdict = if mirror { mirrored(it.verdict) } else { it.verdict };
                (it.logical_id.clone(), it.policies, verdict)
            };
            let mut all: Vec<_> = it.access.iter().map(one).collect();
            all.sort();
            all
        };
        assert_eq!(verdicts(&forth, false), verdicts(&back, true), "{name}");
        let broader = |it: &stanchion_review::Review, wanted: bool| {
            it.reach.iter().filter(|it| it.is_broader == wanted).count()
        };
        assert_eq!(broader(&forth, true), broader(&back, false), "{name}");
        assert_eq!(forth.added, back.removed, "{name}");
        assert_eq!(forth.new_findings, back.gone_findings, "{name}");
    }
}
