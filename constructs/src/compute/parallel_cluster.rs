//! Configuration files for AWS ParallelCluster.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::language::sub;
use stanchion_template::{Map, Node, Value, counted, pseudo, yaml};

use crate::attach::{EfsMount, Mount, Transport};
use crate::iam::{ManagedPolicy, PolicyDocument};
use crate::network::{SecurityGroup, Subnet, Tier, Vpc};
use crate::object;
use crate::storage::{FileSystem, Lustre};
use crate::units::MountPath;

/// A configuration file of a Slurm cluster for `pcluster create-cluster --cluster-configuration`, with file systems of
/// the app as shared storage. The assembly has it as `artefacts/STACK/NAME.yaml`, in which `${..}` are placeholders for
/// outputs of the stack.
///
/// The construct creates the security group of the nodes and allows them to reach the file systems. If a file system
/// requires IAM authorization, it also creates a policy for the nodes.
///
/// [AWS documentation](https://docs.aws.amazon.com/parallelcluster/latest/ug/cluster-configuration-file-v3.html)
#[derive(Clone, Debug)]
#[must_use = "call `build` to write the configuration"]
pub struct ParallelCluster {
    vpc: Vpc,
    head_type: String,
    queues: Vec<Queue>,
    efs: Vec<(String, FileSystem, MountPath)>,
    lustre: Vec<(String, Lustre, MountPath)>,
}

/// A Slurm queue of the cluster.
#[derive(Clone, Debug)]
struct Queue {
    name: String,
    types: Vec<String>,
    most: u32,
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
    /// to zero.
    pub fn queue<T: Into<String>>(
        self,
        name: impl Into<String>,
        types: impl IntoIterator<Item = T>,
        most: u32,
    ) -> ParallelCluster {
        self.with_queue(name.into(), types, most, "ONDEMAND")
    }

    /// Adds a queue of Spot Instances with some instance types. It has at most `most` instances, and scales down to
    /// zero.
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

    /// Mounts an EFS file system on every node.
    pub fn efs(mut self, name: &str, file_system: &FileSystem, at: MountPath) -> ParallelCluster {
        self.efs.push((name.to_owned(), file_system.clone(), at));
        self
    }

    /// Mounts a Lustre file system on every node.
    pub fn lustre(mut self, name: &str, file_system: &Lustre, at: MountPath) -> ParallelCluster {
        self.lustre.push((name.to_owned(), file_system.clone(), at));
        self
    }

    /// Writes the configuration file and returns the security group of the nodes. Reports a cluster without queues, and
    /// queues without instance types.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SecurityGroup {
        let scope = scope.construct(id);
        let nodes = SecurityGroup::builder(&self.vpc, format!("Nodes of {}", scope.path()))
            .build(&scope, "Nodes");
        if self.queues.is_empty() || self.queues.iter().any(|it| it.types.is_empty()) {
            scope.report(
                Diagnostic::new(
                    code::PCL_001,
                    "the cluster has no queue, or a queue without instance types",
                )
                .found(counted(self.queues.len(), "queue"))
                .allowed("at least one queue, each with at least one instance type"),
            );
        }
        let mut values = vec![
            ("Region", pseudo::region()),
            ("Partition", pseudo::partition()),
            ("NodesGroupId", nodes.id()),
        ];
        let inner = self.vpc.inner_subnets().into_iter().next();
        let head = self.vpc.subnets(Tier::Public).into_iter().next().or_else(|| inner.clone());
        // All compute nodes are in one zone: that of the Lustre file system if there is one, because traffic within a
        // zone is free.
        let compute = self.lustre.first().map(|(_, it, _)| it.subnet().clone()).or(inner);
        values
            .push(("HeadSubnetId", head.map_or_else(|| Value::constant(""), |it| Subnet::id(&it))));
        values.push((
            "ComputeSubnetId",
            compute.map_or_else(|| Value::constant(""), |it| Subnet::id(&it)),
        ));
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
            data.connect(&nodes);
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
        let file = format!("{}.yaml", scope.key().to_ascii_lowercase());
        scope.artefact(&file, &yaml::to_string(&config), values);
        nodes
    }
}

/// Adds the ID of a file system to the outputs of the stack, and returns its placeholder.
fn shared(scope: &Scope, name: &str, id: Value<String>) -> String {
    let output = scope.child(&format!("{name}-storage"));
    output.output("Id", stanchion_template::document::Output::new(id));
    sub::variable(&format!("{}Id", output.key()))
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
            "Name" => format!("{}-machines", of.name),
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
