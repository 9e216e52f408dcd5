//! An index of route tables, routes and security group rules, so that no rule scans all of them for each resource.

use std::collections::BTreeMap;

use super::identity::{name_of, of_kind};
use super::{Resource, View};

/// The direction of traffic from the view of the instances in the security group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    In,
    Out,
}

/// The routes of a template by their table, and the security group rules by their group.
#[derive(Debug)]
pub(crate) struct Connections<'a> {
    /// The route table of each subnet that is associated with one.
    tables: BTreeMap<&'a str, Resource<'a>>,
    /// The association of each subnet with its route table.
    associations: BTreeMap<&'a str, Resource<'a>>,
    routes: BTreeMap<&'a str, Vec<Resource<'a>>>,
    inbound: Rules<'a>,
    outbound: Rules<'a>,
}

/// The security group rules of one direction that are separate resources.
#[derive(Debug, Default)]
pub(crate) struct Rules<'a> {
    of_group: BTreeMap<&'a str, Vec<Resource<'a>>>,
    /// True if the group of some rule is unknown.
    pub(crate) is_open: bool,
}

impl<'a> Connections<'a> {
    pub(crate) fn new(view: &View<'a>) -> Connections<'a> {
        let (mut tables, mut associations) = (BTreeMap::new(), BTreeMap::new());
        for it in view.of("AWS::EC2::SubnetRouteTableAssociation") {
            let table = it.get("RouteTableId");
            let table = table.and_then(|it| of_kind(view, it, "AWS::EC2::RouteTable"));
            if let (Some(subnet), Some(table)) = (it.get("SubnetId").and_then(name_of), table) {
                tables.entry(subnet).or_insert(table);
                associations.entry(subnet).or_insert(it);
            }
        }
        let mut routes: BTreeMap<&'a str, Vec<Resource<'a>>> = BTreeMap::new();
        for it in view.of("AWS::EC2::Route") {
            if let Some(table) = it.get("RouteTableId").and_then(name_of) {
                routes.entry(table).or_default().push(it);
            }
        }
        let rules = |kind| Rules::new(view, kind);
        let inbound = rules("AWS::EC2::SecurityGroupIngress");
        let outbound = rules("AWS::EC2::SecurityGroupEgress");
        Connections { tables, associations, routes, inbound, outbound }
    }

    /// Returns the route table that is associated with a subnet.
    pub(crate) fn table_of(&self, subnet: &str) -> Option<Resource<'a>> {
        self.tables.get(subnet).copied()
    }

    /// Returns the association of a subnet with its route table.
    pub(crate) fn association_of(&self, subnet: &str) -> Option<Resource<'a>> {
        self.associations.get(subnet).copied()
    }

    /// Returns the routes of a route table.
    pub(crate) fn routes_of(&self, table: &str) -> &[Resource<'a>] {
        self.routes.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the security group rules of one direction.
    pub(crate) fn rules(&self, direction: Direction) -> &Rules<'a> {
        match direction {
            Direction::In => &self.inbound,
            Direction::Out => &self.outbound,
        }
    }
}

impl<'a> Rules<'a> {
    fn new(view: &View<'a>, kind: &str) -> Rules<'a> {
        let mut rules = Rules::default();
        for it in view.of(kind) {
            let Some(target) = it.get("GroupId") else { continue };
            match name_of(target) {
                Some(name) if view.resource(name).is_some() => {
                    rules.of_group.entry(name).or_default().push(it);
                }
                // A literal id never names a security group of the same template.
                None if target.as_text().is_some() => {}
                _ => rules.is_open = true,
            }
        }
        rules
    }

    /// Returns the rules of a security group.
    pub(crate) fn of(&self, group: &str) -> &[Resource<'a>] {
        self.of_group.get(group).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use stanchion_template::Template;

    use crate::examination::analyse;
    use crate::rule::Findings;
    use crate::view::counted;

    /// Returns how many resources all rules look at in a network of `size` subnets, each with a route table, a route, a NAT
    /// gateway, and a security group with two rules.
    fn work(size: usize) -> usize {
        let mut text = "Resources:\n".to_owned();
        for at in 0..size {
            let block = format!("10.{}.{}.0/24", at / 200, at % 200);
            text.push_str(&format!(
                "  Subnet{at}: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: vpc-1, CidrBlock: {block}}}}}
  Table{at}: {{Type: AWS::EC2::RouteTable, Properties: {{VpcId: vpc-1}}}}
  Join{at}: {{Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {{SubnetId: !Ref Subnet{at}, RouteTableId: !Ref Table{at}}}}}
  Route{at}: {{Type: AWS::EC2::Route, Properties: {{RouteTableId: !Ref Table{at}, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat{at}}}}}
  Nat{at}: {{Type: AWS::EC2::NatGateway, Properties: {{SubnetId: !Ref Subnet{at}, AllocationId: eipalloc-1}}}}
  Group{at}: {{Type: AWS::EC2::SecurityGroup, Properties: {{VpcId: vpc-1, GroupDescription: a}}}}
  Rule{at}: {{Type: AWS::EC2::SecurityGroupIngress, Properties: {{GroupId: !Ref Group{at}, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: {block}}}}}
  Out{at}: {{Type: AWS::EC2::SecurityGroupEgress, Properties: {{GroupId: !Ref Group{at}, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: {block}}}}}
"
            ));
        }
        let parsed = Template::parse(text).unwrap();
        analyse(&parsed.template, |cx| {
            counted::in_work(|| {
                for rule in crate::rules::all() {
                    rule.check(cx, &mut Findings::new(cx, rule.code));
                }
            })
        })
    }

    #[test]
    fn twice_the_network_is_twice_the_work() {
        let (small, large) = (work(50), work(100));
        assert!(large <= small * 2, "{small} for 50, {large} for 100");
    }
}
