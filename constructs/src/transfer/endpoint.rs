//! The endpoints of servers.

use stanchion_aws::ec2;
use stanchion_aws::transfer::server as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted};

use crate::names;
use crate::network::{Peer, Port, SecurityGroup, Subnet, Tier, Vpc};
use crate::non_empty::non_empty;

/// The number of Availability Zones of an endpoint.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html>
const ZONES: usize = 3;

/// The ports of SFTP, and of FTPS for commands and for data.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html>
const SFTP: Port = Port::tcp(22);
const FTPS: [Port; 2] = [Port::tcp(21), Port::tcp_range(8192, 8200)];

/// The endpoint of a server: the addresses to which clients connect.
///
/// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `ServerBuilder::endpoint`"]
pub struct Endpoint {
    place: Option<Place>,
}

/// The network of an endpoint.
#[derive(Clone, Debug)]
struct Place {
    vpc: Vpc,
    subnets: Option<Vec<Subnet>>,
    is_internet_facing: bool,
    addresses: Vec<Value<String>>,
    security_group: Option<SecurityGroup>,
    peers: Vec<Peer>,
}

impl Endpoint {
    /// Creates a public endpoint of AWS, to which every address can connect. It supports SFTP only.
    pub fn public() -> Endpoint {
        Endpoint { place: None }
    }

    /// Creates an endpoint in a VPC that only clients in networks connected to it reach. It is in the first three
    /// Availability Zones.
    pub fn internal(vpc: &Vpc) -> Endpoint {
        Endpoint::of(vpc, false)
    }

    /// Creates an endpoint in the public subnets of a VPC, with an Elastic IP address in each of the first three
    /// Availability Zones. The addresses stay the same, so that clients can list them in their firewalls.
    pub fn internet_facing(vpc: &Vpc) -> Endpoint {
        Endpoint::of(vpc, true)
    }

    fn of(vpc: &Vpc, is_internet_facing: bool) -> Endpoint {
        Endpoint {
            place: Some(Place {
                vpc: vpc.clone(),
                subnets: None,
                is_internet_facing,
                addresses: Vec::new(),
                security_group: None,
                peers: Vec::new(),
            }),
        }
    }

    fn change(mut self, change: impl FnOnce(&mut Place)) -> Endpoint {
        if let Some(place) = &mut self.place {
            change(place);
        }
        self
    }

    /// Allows clients of a peer to connect, such as `Peer::Ipv4(cidr!("198.51.100.0/24"))`. A public endpoint allows all
    /// clients. Default: none for an endpoint in a VPC.
    pub fn allow(self, peer: Peer) -> Endpoint {
        self.change(|it| it.peers.push(peer))
    }

    /// Sets the subnets, one for each Availability Zone, at most three. Default: the private subnets of an internal
    /// endpoint, and the public subnets of one with Elastic IP addresses. An update can replace the server.
    pub fn subnets(self, subnets: impl IntoIterator<Item = Subnet>) -> Endpoint {
        self.change(|it| it.subnets = Some(subnets.into_iter().collect()))
    }

    /// Sets the security group of an endpoint in a VPC. Default: a new one. An update replaces the server.
    pub fn security_group(self, group: &SecurityGroup) -> Endpoint {
        self.change(|it| it.security_group = Some(group.clone()))
    }

    /// Sets the allocation IDs of existing Elastic IP addresses, one for each subnet. Default: new addresses for an
    /// endpoint that faces the internet. An update can replace the server.
    pub fn addresses<V: IntoValue<String>>(
        self,
        allocation_ids: impl IntoIterator<Item = V>,
    ) -> Endpoint {
        self.change(|it| {
            it.is_internet_facing = true;
            it.addresses = allocation_ids.into_iter().map(IntoValue::into_value).collect();
        })
    }

    /// Returns true for an endpoint in a VPC.
    pub(super) fn is_in_vpc(&self) -> bool {
        self.place.is_some()
    }

    /// Creates the resources of the endpoint.
    pub(super) fn build(self, scope: &Scope, has_ftps: bool) -> Built {
        let Some(place) = self.place else {
            return Built {
                kind: l1::EndpointType::PUBLIC,
                details: None,
                security_group: None,
                dependencies: Vec::new(),
            };
        };
        let subnets = place.chosen_subnets(scope);
        let group = place.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&place.vpc, "Endpoint of", scope)
                .allow_all_outbound(false)
                .build(scope, "SecurityGroup")
        });
        for peer in &place.peers {
            group.allow_from(peer.clone(), SFTP, "SFTP");
            for port in FTPS.into_iter().filter(|_| has_ftps) {
                group.allow_from(peer.clone(), port, "FTPS");
            }
        }
        let mut dependencies = Vec::new();
        let mut addresses = place.addresses.clone();
        if place.is_internet_facing {
            // An Elastic IP address needs the internet gateway of its VPC.
            dependencies = place.vpc.internet_dependencies_of(&subnets);
            if addresses.is_empty() {
                addresses = subnets.iter().map(|it| address(scope, it, &dependencies)).collect();
            }
        }
        if !addresses.is_empty() && addresses.len() != subnets.len() {
            scope.report(
                Diagnostic::new(code::TRF_005, "the endpoint requires one address for each subnet")
                    .property("EndpointDetails.AddressAllocationIds")
                    .found(format!(
                        "{}, {}",
                        counted(addresses.len(), "address"),
                        counted(subnets.len(), "subnet")
                    ))
                    .allowed("as many addresses as subnets"),
            );
        }
        let ids: Vec<Value<String>> = subnets.iter().map(Subnet::id).collect();
        let details = l1::EndpointDetails::new()
            .set_opt(non_empty(addresses), l1::EndpointDetails::address_allocation_ids)
            .security_group_ids([group.id()])
            .subnet_ids(ids)
            .vpc_id(place.vpc.id());
        Built {
            kind: l1::EndpointType::VPC,
            details: Some(details),
            security_group: Some(group),
            dependencies,
        }
    }
}

/// The endpoint of a server, with the resources that it has.
pub(super) struct Built {
    pub(super) kind: Value<l1::EndpointType>,
    pub(super) details: Option<l1::EndpointDetails>,
    pub(super) security_group: Option<SecurityGroup>,
    pub(super) dependencies: Vec<Id>,
}

impl Place {
    fn chosen_subnets(&self, scope: &Scope) -> Vec<Subnet> {
        let tier = if self.is_internet_facing { Tier::Public } else { self.vpc.inner_tier() };
        let chosen = match &self.subnets {
            Some(subnets) => subnets.clone(),
            None => self.vpc.subnets(tier).into_iter().take(ZONES).collect(),
        };
        if chosen.is_empty() || chosen.len() > ZONES {
            scope.report(
                Diagnostic::new(code::TRF_004, "the endpoint has no valid subnets")
                    .property("EndpointDetails.SubnetIds")
                    .found(counted(chosen.len(), "subnet"))
                    .allowed("1-3 subnets")
                    .help("Add the tier of subnets to the network, or name subnets with `subnets`"),
            );
        }
        chosen
    }
}

/// Creates the Elastic IP address of a subnet.
fn address(scope: &Scope, subnet: &Subnet, after: &[Id]) -> Value<String> {
    let key = subnet.zone().key();
    let name = names::TAG.of(scope, &format!("/{key}"));
    let address = ec2::EIP::new().domain("vpc").tags([("Name", name)]);
    let address = scope.add(&format!("Address-{key}"), address);
    for dependency in after {
        scope.edit(&address).depends_on(dependency);
    }
    address.allocation_id()
}
