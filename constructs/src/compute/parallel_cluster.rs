//! Configuration files for AWS ParallelCluster.

use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::language::sub;
use stanchion_template::{Map, Node, Value, pseudo, yaml};

use crate::attach::{EfsMount, LustreMount, LustreOptions, Mount, Transport, check_vpc};
use crate::iam::{ManagedPolicy, PolicyDocument};
use crate::network::{Port, SecurityGroup, Subnet, Tier, Vpc};
use crate::object;
use crate::storage::{FileSystem, Lustre};
use crate::units::MountPath;

/// The part of the configuration that findings about mounts name.
const STORAGE: &str = "SharedStorage";

/// A configuration file of a Slurm cluster for `pcluster create-cluster --cluster-configuration`, with file systems of
/// the app as shared storage. The assembly has it as `artefacts/STACK/NAME.yaml`, in which `${..}` are placeholders for
/// outputs of the stack.
///
/// The construct creates the security group of the nodes and allows them to reach the file systems. If a file system
/// requires IAM authorization, it also creates a policy for the nodes. The checks are those of instances that mount the
/// file systems, and those of ParallelCluster: names, counts, mount directories and instance types.
///
/// All nodes are in one Availability Zone if a file system is in one: that of the Lustre file system, or of the One Zone
/// file system.
///
/// [AWS documentation](https://docs.aws.amazon.com/parallelcluster/latest/ug/cluster-configuration-file-v3.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::compute::ParallelCluster;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let nodes = ParallelCluster::builder(&network, "c7i.large")
///     .spot_queue("spot", ["c7i.8xlarge", "c6i.8xlarge"], 20)
///     .efs("data", &data, mount_path!("/data"))
///     .build(&stack, "Cluster");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
#[must_use = "call `build` to write the configuration"]
pub struct ParallelCluster {
    vpc: Vpc,
    pub(super) head_type: String,
    pub(super) queues: Vec<Queue>,
    pub(super) efs: Vec<(String, FileSystem, MountPath)>,
    pub(super) lustre: Vec<(String, Lustre, MountPath)>,
}

/// A Slurm queue of the cluster.
#[derive(Clone, Debug)]
pub(super) struct Queue {
    pub(super) name: String,
    pub(super) types: Vec<String>,
    pub(super) most: u32,
    capacity_type: &'static str,
}

impl ParallelCluster {
    /// Returns a builder for a cluster in a VPC with the instance type of the head node. The head node is in a public
    /// subnet if the VPC has one.
    pub fn builder(vpc: &Vpc, head_type: impl Into<String>) -> ParallelCluster {
        ParallelCluster {
            vpc: vpc.clone(),
            head_type: head_type.into(),
            queues: Vec::new(),
            efs: Vec::new(),
            lustre: Vec::new(),
        }
    }

    /// Adds a queue of On-Demand Instances with some instance types. It has at most `most` instances, and scales down
    /// to zero. Default: none.
    pub fn queue<T: Into<String>>(
        self,
        name: impl Into<String>,
        types: impl IntoIterator<Item = T>,
        most: u32,
    ) -> ParallelCluster {
        self.with_queue(name.into(), types, most, "ONDEMAND")
    }

    /// Adds a queue of Spot Instances with some instance types. It has at most `most` instances, and scales down to
    /// zero. Default: none.
    pub fn spot_queue<T: Into<String>>(
        self,
        name: impl Into<String>,
        types: impl IntoIterator<Item = T>,
        most: u32,
    ) -> ParallelCluster {
        self.with_queue(name.into(), types, most, "SPOT")
    }

    fn with_queue<T: Into<String>>(
        mut self,
        name: String,
        types: impl IntoIterator<Item = T>,
        most: u32,
        capacity_type: &'static str,
    ) -> ParallelCluster {
        let types = types.into_iter().map(Into::into).collect();
        self.queues.push(Queue { name, types, most, capacity_type });
        self
    }

    /// Mounts an EFS file system on every node. Default: none.
    pub fn efs(mut self, name: &str, file_system: &FileSystem, at: MountPath) -> ParallelCluster {
        self.efs.push((name.to_owned(), file_system.clone(), at));
        self
    }

    /// Mounts a Lustre file system on every node. Default: none.
    pub fn lustre(mut self, name: &str, file_system: &Lustre, at: MountPath) -> ParallelCluster {
        self.lustre.push((name.to_owned(), file_system.clone(), at));
        self
    }

    /// Writes the configuration file and returns the security group of the nodes. Reports settings that ParallelCluster
    /// refuses, and faults that prevent the nodes from mounting the file systems.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SecurityGroup {
        let scope = scope.construct(id);
        let nodes =
            SecurityGroup::builder_for(&self.vpc, "Nodes of", &scope).build(&scope, "Nodes");
        self.check(&scope);
        let mut values = vec![
            ("Region", pseudo::region()),
            ("Partition", pseudo::partition()),
            ("NodesGroupId", nodes.id()),
        ];
        let (head, compute) = self.places();
        let zones = zones_of([&head, &compute]);
        let id = |it: Option<Subnet>| it.map_or_else(|| Value::constant(""), |it| Subnet::id(&it));
        values.push(("HeadSubnetId", id(head)));
        values.push(("ComputeSubnetId", id(compute)));
        let groups = || Node::List(vec![Node::text("${NodesGroupId}")]);
        let mut head_policies =
            vec![policy("arn:${Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore")];
        let mut node_policies = Vec::new();
        let mut statements = Vec::new();
        let mut storage = Vec::new();
        for (name, data, at) in &self.efs {
            let with_iam = data.policy().requires_iam();
            let access = Mount::read_write();
            let access = if with_iam { access } else { access.transport(Transport::Tls) };
            let mount = EfsMount::new(data.clone(), None, at.clone(), access);
            mount.connect(&nodes);
            // ParallelCluster refuses a file system without it, although answers need no rule.
            data.security_group().allow_to_group(&nodes, Port::NFS, "NFS to the nodes");
            self.check_efs(&scope, mount.clone(), zones.clone());
            statements.extend(mount.statement());
            let settings = object! {
                "FileSystemId" => shared(&scope, name, data.id()),
                "EncryptionInTransit" => true,
                "IamAuthorization" => with_iam,
            };
            storage.push(object! {
                "Name" => name.clone(),
                "StorageType" => "Efs",
                "MountDir" => at.to_string(),
                "EfsSettings" => settings,
            });
        }
        for (name, data, at) in &self.lustre {
            let mount = LustreMount::new(data.clone(), at.clone(), LustreOptions::read_write());
            mount.connect(&nodes);
            self.check_lustre(&scope, mount, zones.clone());
            storage.push(object! {
                "Name" => name.clone(),
                "StorageType" => "FsxLustre",
                "MountDir" => at.to_string(),
                "FsxLustreSettings" => object! { "FileSystemId" => shared(&scope, name, data.id()) },
            });
        }
        if !statements.is_empty() {
            let document = statements.into_iter().fold(PolicyDocument::new(), PolicyDocument::with);
            let mounts = ManagedPolicy::builder(document).build(&scope, "Mounts");
            values.push(("MountsPolicyArn", mounts.arn()));
            head_policies.push(policy("${MountsPolicyArn}"));
            node_policies.push(policy("${MountsPolicyArn}"));
        }
        let queues = self.queues.iter().map(|it| queue(it, groups(), &node_policies)).collect();
        let config = object! {
            "Region" => "${Region}",
            "Image" => object! { "Os" => "alinux2023" },
            "HeadNode" => object! {
                "InstanceType" => self.head_type,
                "Networking" => object! {
                    "SubnetId" => "${HeadSubnetId}",
                    "AdditionalSecurityGroups" => groups(),
                },
                "Iam" => object! { "AdditionalIamPolicies" => Node::List(head_policies) },
            },
            "Scheduling" => object! { "Scheduler" => "slurm", "SlurmQueues" => Node::List(queues) },
            "SharedStorage" => Node::List(storage),
        };
        let file = format!("{}.yaml", scope.current_key().to_ascii_lowercase());
        scope.artefact(&file, &yaml::to_string(&config), values);
        nodes
    }
}

impl ParallelCluster {
    /// Returns the subnets of the head node and of the compute nodes.
    ///
    /// They are in the zone of the Lustre file system, because traffic within a zone is free, or in that of the One Zone
    /// file system, because ParallelCluster mounts it in no other.
    fn places(&self) -> (Option<Subnet>, Option<Subnet>) {
        let lustre = self.lustre.first().map(|(_, it, _)| it.subnet().clone());
        let one_zone = self.efs.iter().find_map(|(_, it, _)| it.only_zone());
        let zone = lustre.as_ref().map(|it| it.zone().key()).or(one_zone);
        let best = |subnets: Vec<Subnet>| {
            let fits = |it: &&Subnet| zone.is_some_and(|zone| it.zone().key() == zone);
            subnets.iter().find(fits).or(subnets.first()).cloned()
        };
        let compute = lustre.clone().or_else(|| best(self.vpc.inner_subnets()));
        let head = best(self.vpc.subnets(Tier::Public)).or_else(|| compute.clone());
        (head, compute)
    }

    fn check_efs(&self, scope: &Scope, mount: EfsMount, zones: Vec<String>) {
        let vpc = self.vpc.clone();
        scope.on_synthesis(move |scope| {
            mount.check(scope, &zones, STORAGE);
            let data = mount.file_system();
            let path = data.scope().path();
            check_vpc(scope, &vpc, (&path, data.vpc()), Severity::Error, STORAGE);
            let others = |only: &&str| zones.iter().any(|it| it != only);
            if let Some(only) = data.only_zone().filter(others) {
                scope.report(
                    Diagnostic::new(
                        code::PCL_005,
                        "a node is in another Availability Zone than the One Zone file system",
                    )
                    .property("SubnetId")
                    .found(format!("nodes in {}; {path} in {only}", zones.join(", "))),
                );
            }
        });
    }

    fn check_lustre(&self, scope: &Scope, mount: LustreMount, zones: Vec<String>) {
        let vpc = self.vpc.clone();
        scope.on_synthesis(move |scope| {
            mount.check(scope, &zones, STORAGE);
            let data = mount.file_system();
            let path = data.scope().path();
            check_vpc(scope, &vpc, (&path, data.vpc()), Severity::Error, STORAGE);
            if data.has_efa() {
                scope.report(
                    Diagnostic::new(
                        code::FSX_036,
                        "the nodes connect to the EFA file system over TCP",
                    )
                    .property(STORAGE)
                    .found(format!("{path}, and nodes without an EFA interface"))
                    .help(
                        "Turn off EFA for the file system, or enable `Efa` for the compute resources and configure \
                         their Lustre client in a custom action",
                    ),
                );
            }
        });
    }
}

/// Returns the zones of subnets, each once.
fn zones_of(subnets: [&Option<Subnet>; 2]) -> Vec<String> {
    let mut zones: Vec<String> =
        subnets.into_iter().flatten().map(|it| it.zone().key().to_owned()).collect();
    zones.dedup();
    zones
}

/// Adds the ID of a file system to the outputs of the stack, and returns its placeholder.
fn shared(scope: &Scope, name: &str, id: Value<String>) -> String {
    let output = scope.child(&format!("{name}-storage"));
    output.output("Id", stanchion_template::document::Output::new(id));
    sub::variable(&format!("{}Id", output.current_key()))
}

fn policy(arn: &'static str) -> Node {
    object! { "Policy" => arn }
}

fn queue(of: &Queue, groups: Node, policies: &[Node]) -> Node {
    let instances: Vec<Node> = of
        .types
        .iter()
        .map(|it| Node::Map(Map::from([("InstanceType", Node::text(it.clone()))])))
        .collect();
    let mut queue = object! {
        "Name" => of.name.clone(),
        "CapacityType" => of.capacity_type,
        "ComputeResources" => vec![object! {
            // The name of a queue and a suffix would exceed the characters of a name.
            "Name" => "instances",
            "Instances" => Node::List(instances),
            "MinCount" => 0,
            "MaxCount" => of.most,
        }],
        "Networking" => object! {
            "SubnetIds" => ["${ComputeSubnetId}"],
            "AdditionalSecurityGroups" => groups,
        },
    };
    if let (Node::Map(it), false) = (&mut queue, policies.is_empty()) {
        it.insert("Iam", object! { "AdditionalIamPolicies" => Node::List(policies.to_vec()) });
    }
    queue
}
