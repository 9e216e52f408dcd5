//! The network of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self};
use crate::model::network::{is_to_internet_gateway, route_table_of, routes_of, subnet};
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_012, public_subnet)];

fn public_subnet(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        for (at, node) in
            items(it.get("VpcConfig.SubnetIds")).unwrap_or_default().iter().enumerate()
        {
            let table = subnet(cx, node).and_then(|it| route_table_of(cx, &it));
            let Some(table) = table else { continue };
            // A route for IPv6 does not decide about IPv4, for which the table can have a NAT gateway.
            let routes = routes_of(cx, &table);
            let mut routes = routes.iter().filter(|it| !it.has("DestinationIpv6CidrBlock"));
            if routes.any(|it| is_to_internet_gateway(cx, it)) {
                findings
                    .on(
                        &it,
                        &format!("VpcConfig.SubnetIds.{at}"),
                        "the function is in a public subnet and has no internet access",
                    )
                    .found(node.describe());
            }
        }
    }
}
