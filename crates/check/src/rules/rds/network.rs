//! The subnets of databases.

use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{subnet, zone_in_words, zone_is_same, zone_of_subnet};
use crate::rule::{Findings, Rule};
use crate::view::identity::items;
use crate::view::value::is_literal;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::RDS_001, zones)];

fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for group in cx.of("AWS::RDS::DBSubnetGroup") {
        let Some(subnets) = items(group.get("SubnetIds")).filter(|it| !it.is_empty()) else {
            continue;
        };
        let zones: Option<Vec<_>> = subnets.iter().map(|it| zone_of_subnet(cx, it)).collect();
        let found = match (subnets, zones.as_deref()) {
            ([one], None) if is_literal(one) || subnet(cx, one).is_some() => "1 subnet".to_owned(),
            (_, Some([first, rest @ ..]))
                if rest.iter().all(|it| zone_is_same(first, it) == Some(true)) =>
            {
                format!("subnets in {} only", zone_in_words(first))
            }
            _ => continue,
        };
        findings
            .on(&group, "SubnetIds", "the subnets of the database are in fewer than two zones")
            .found(found)
            .allowed("subnets in two zones or more");
    }
}
