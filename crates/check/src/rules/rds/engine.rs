//! Engines, versions and parameter groups of databases.

use super::{CLUSTER, INSTANCE};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::RDS_007, members), Rule::new(code::RDS_011, families)];

fn members(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE) {
        let cluster = it.get("DBClusterIdentifier").and_then(|it| of_kind(cx, it, CLUSTER));
        let Some(cluster) = cluster else { continue };
        let engines = it.text("Engine").zip(cluster.text("Engine"));
        if let Some((engine, other)) = engines.filter(|(engine, other)| engine != other) {
            findings
                .on(&it, "Engine", format!("the cluster {} has another engine", cluster.id))
                .found(engine)
                .allowed(other);
        }
    }
}

/// The engines whose families are the engine and the start of the version.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/parameter-groups-overview.html>
const ENGINES: [&str; 5] = ["aurora-mysql", "aurora-postgresql", "mariadb", "mysql", "postgres"];

fn families(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let uses = [
        (INSTANCE, "DBParameterGroupName", "AWS::RDS::DBParameterGroup"),
        (CLUSTER, "DBClusterParameterGroupName", "AWS::RDS::DBClusterParameterGroup"),
    ];
    for (kind, property, of) in uses {
        for it in cx.of(kind) {
            let group = it.get(property).and_then(|it| of_kind(cx, it, of));
            let Some(family) = group.and_then(|it| it.text("Family")) else { continue };
            let Some(engine) = it.text("Engine").filter(|it| ENGINES.contains(it)) else {
                continue;
            };
            let version = it.text("EngineVersion");
            let fits = family.strip_prefix(engine).is_some_and(|major| {
                version.is_none_or(|it| {
                    it.strip_prefix(major).is_some_and(|rest| !rest.starts_with(char::is_numeric))
                        || it.contains("{{")
                        || major.starts_with(it)
                })
            });
            if !fits {
                let version = version.unwrap_or("of an unknown version");
                findings
                    .on(&it, property, "the parameter group is of another engine or version")
                    .found(format!("the family {family} for {engine} {version}"))
                    .allowed(format!("a family of {engine}"));
            }
        }
    }
}
