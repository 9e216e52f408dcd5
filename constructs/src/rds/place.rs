//! Creates subnet groups and security groups of databases.

use std::collections::BTreeSet;

use stanchion_aws::rds;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Value, counted};

use crate::network::{SecurityGroup, Subnet, Vpc};

/// Creates a subnet group. Reports subnets in fewer than two zones.
pub(super) fn subnet_group(
    scope: &Scope,
    vpc: &Vpc,
    subnets: Option<Vec<Subnet>>,
) -> Value<String> {
    let subnets = subnets.unwrap_or_else(|| innermost(vpc));
    let zones: BTreeSet<&str> = subnets.iter().map(|it| it.zone().key()).collect();
    if zones.len() < 2 {
        scope.report(
            Diagnostic::new(
                code::RDS_001,
                "the subnets of the database are in fewer than two zones",
            )
            .property("SubnetIds")
            .found(counted(zones.len(), "zone"))
            .allowed("subnets in two zones or more"),
        );
    }
    let ids = subnets.iter().map(Subnet::id).collect::<Vec<_>>();
    let group = rds::DBSubnetGroup::new()
        .db_subnet_group_description("Subnets of the database")
        .subnet_ids(ids);
    scope.add("Subnets", group).reference()
}

/// Returns the isolated subnets of a VPC, or its private ones. A database needs no way to the internet.
fn innermost(vpc: &Vpc) -> Vec<Subnet> {
    use crate::network::Tier;
    let isolated = vpc.subnets(Tier::Isolated);
    if isolated.is_empty() { vpc.inner_subnets() } else { isolated }
}

/// Creates the security group of a database, which starts no connections itself.
pub(super) fn security_group(
    scope: &Scope,
    vpc: &Vpc,
    given: Option<SecurityGroup>,
) -> SecurityGroup {
    given.unwrap_or_else(|| {
        SecurityGroup::builder_for(vpc, "Database", scope)
            .allow_all_outbound(false)
            .build(scope, "Group")
    })
}
