//! The tables of `docs/mounts.md` are what the types and the templates say.
//!
//! `INSTA_UPDATE=always cargo test -p documentation --test mounts` writes the tables again.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use stanchion::attach::{
    Access, LustreOptions, MountsAccessPoint, MountsEfs, MountsLustre, MountsOpenZfs,
    MountsS3Files, OpenZfsOptions,
};
use stanchion::batch::{Ec2Environment, FargateEnvironment, JobDefinition, JobQueue};
use stanchion::codebuild::Project;
use stanchion::compute::LoaderInstance;
use stanchion::containers::Container;
use stanchion::ecs::{Cluster, Ec2Capacity, Service, TaskContainer, TaskDefinition};
use stanchion::eks::{NodeGroup, OnFargate, OnNodes, Workload};
use stanchion::lambda::{Code, Function, Runtime};
use stanchion::prelude::*;
use stanchion::sagemaker::NotebookInstance;
use stanchion::storage::{
    Bucket, Lustre, OpenZfs, OpenZfsThroughput, S3FilesAccessPoint, S3FilesFileSystem,
};
use stanchion::transfer::User;
use stanchion::units::KubernetesVersion;
use stanchion::{fargate_size, lustre_capacity};
use stanchion_template::{Node, Template, json};

/// Returns whether a type implements a trait. An associated constant of the type itself takes precedence over one of a
/// trait, if its bounds hold.
macro_rules! implements {
    ($type:ty: $bound:path) => {{
        struct Probe<T>(std::marker::PhantomData<T>);
        #[allow(dead_code, reason = "not used for types with the trait")]
        trait Otherwise {
            const IT: bool = false;
        }
        impl<T> Otherwise for T {}
        #[allow(dead_code, reason = "not used for types without the trait")]
        impl<T: $bound> Probe<T> {
            const IT: bool = true;
        }
        <Probe<$type>>::IT
    }};
}

macro_rules! row {
    ($name:literal, $type:ty) => {{
        let cells = [
            implements!($type: MountsEfs),
            implements!($type: MountsAccessPoint),
            implements!($type: MountsS3Files),
            implements!($type: MountsLustre),
            implements!($type: MountsOpenZfs),
        ];
        let cells = cells.map(|it| if it { "yes" } else { "no" });
        format!("| {} | {} |\n", $name, cells.join(" | "))
    }};
}

/// Returns the table of the pairs that exist.
fn pairs() -> String {
    [
        "| | EFS | EFS access point | S3 Files | FSx for Lustre | FSx for OpenZFS |\n|---|---|---|---|---|---|\n"
            .to_owned(),
        row!("`Instance`, an EC2 instance", Instance),
        row!("`LoaderInstance`", LoaderInstance),
        row!("`LaunchTemplate`", LaunchTemplate),
        row!("`AutoScalingGroup`", AutoScalingGroup),
        row!("`SpotFleet`", SpotFleet),
        row!("`Ec2Environment`, for all jobs of AWS Batch in it", Ec2Environment),
        row!("`FargateEnvironment`", FargateEnvironment),
        row!("`JobDefinition`, for a job of AWS Batch", JobDefinition),
        row!("`Ec2Capacity`, for all tasks of ECS in it", Ec2Capacity),
        row!("`TaskDefinition`, for a task of ECS", TaskDefinition),
        row!("`NodeGroup`, for all pods of EKS in it", NodeGroup),
        row!("`Workload`, pods of EKS on nodes", Workload<OnNodes>),
        row!("`Workload<OnFargate>`, pods of EKS on Fargate", Workload<OnFargate>),
        row!("`Function`, a Lambda function", Function),
        row!("`NotebookInstance`, a SageMaker notebook", NotebookInstance),
        row!("`User` of Transfer Family", User),
        row!("`Project`, builds of CodeBuild", Project),
    ]
    .concat()
}

/// A stack with file systems in one scope and their clients in another, so that logical ids say whose a resource is.
struct World {
    app: App,
    network: Vpc,
    storage: Scope,
    client: Scope,
}

impl World {
    fn new() -> World {
        let app = App::new();
        let stack = app.stack("S");
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
        World { app, network, storage: stack.child("Storage"), client: stack.child("Client") }
    }

    fn efs(&self) -> FileSystem {
        FileSystem::builder(&self.network).build(&self.storage, "Data")
    }

    fn access_point(&self) -> AccessPoint {
        let user = PosixUser::new(1001, 1001);
        let inbox = self.efs().access_point("/in").create_as(user, 0o750).act_as(user);
        inbox.build(&self.storage, "Inbox")
    }

    fn s3_files(&self) -> S3FilesAccessPoint {
        let bucket = Bucket::builder().build(&self.storage, "Bucket");
        let files = S3FilesFileSystem::builder(&self.network, bucket.arn());
        let files = files.build(&self.storage, "Files");
        let user = PosixUser::new(1001, 1001);
        let work = files.access_point("/in").create_as(user, 0o750).act_as(user);
        work.build(&self.storage, "Work")
    }

    fn lustre(&self) -> Lustre {
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        Lustre::scratch2(&self.network, capacity).build(&self.storage, "Fast")
    }

    fn openzfs(&self) -> OpenZfs {
        let throughput = OpenZfsThroughput::MBps320;
        OpenZfs::single_az2(&self.network, 1024, throughput).build(&self.storage, "Quick")
    }

    fn instance(&self) -> Instance {
        Instance::builder(&self.network, "t3.micro").build(&self.client, "Instance")
    }

    fn launch_template(&self) -> LaunchTemplate {
        LaunchTemplate::builder(&self.network).build(&self.client, "Template")
    }

    fn container(&self) -> Container {
        Container::new("public.ecr.aws/docker/library/busybox:1.37")
    }

    fn template(self) -> Template {
        let assembly = self.app.synth().unwrap();
        assembly.stacks()[0].template.clone()
    }
}

/// Returns a table of what a mount on an instance adds.
fn storage() -> String {
    let at = || mount_path!("/mnt/data");
    type Mounting = fn(&World, &Instance, MountPath);
    let kinds: [(&str, Mounting); 8] = [
        ("EFS, `Mount::read_write()`", |w, it, at| w.efs().mount_on(it, at, Mount::read_write())),
        ("EFS, `Mount::read_only()`", |w, it, at| w.efs().mount_on(it, at, Mount::read_only())),
        ("access point with `act_as`, `Mount::read_write()`", |w, it, at| {
            w.access_point().mount_on(it, at, Mount::read_write());
        }),
        ("access point with `act_as`, `Mount::read_only()`", |w, it, at| {
            w.access_point().mount_on(it, at, Mount::read_only());
        }),
        ("S3 Files, `Access::ReadWrite`", |w, it, at| {
            w.s3_files().mount_on(it, at, Access::ReadWrite);
        }),
        ("S3 Files, `Access::ReadOnly`", |w, it, at| {
            w.s3_files().mount_on(it, at, Access::ReadOnly);
        }),
        ("FSx for Lustre", |w, it, at| w.lustre().mount_on(it, at, LustreOptions::read_write())),
        ("FSx for OpenZFS", |w, it, at| w.openzfs().mount_on(it, at, OpenZfsOptions::read_write())),
    ];
    let mut table = "| Mount on an instance | TCP ports to the file system | TCP ports to the client | Permissions of the client's role |\n\
                     |---|---|---|---|\n"
        .to_owned();
    for (name, mount) in kinds {
        let world = World::new();
        mount(&world, &world.instance(), at());
        let template = world.template();
        let [to, back] = ["Storage", "Client"].map(|it| or_none(ports(&template, it)));
        let actions = or_none(actions(&template));
        table.push_str(&format!("| {name} | {to} | {back} | {actions} |\n"));
    }
    table
}

/// Returns the ports on which resources of one side accept traffic of the other.
fn ports(template: &Template, side: &str) -> BTreeSet<String> {
    let rules =
        template.resources().filter(|it| it.resource_type == "AWS::EC2::SecurityGroupIngress");
    let rules = rules.filter(|it| {
        let owner = |name: &str| json::to_string(it.property(name).unwrap());
        let is = |name: &str| owner(name).contains(&format!("\"{side}"));
        is("GroupId") && !is("SourceSecurityGroupId")
    });
    let port = |it: &Node| it.as_int().unwrap();
    rules
        .map(|it| {
            match [it.property("FromPort").unwrap(), it.property("ToPort").unwrap()].map(port) {
                [from, to] if from == to => from.to_string(),
                [from, to] => format!("{from}-{to}"),
            }
        })
        .collect()
}

/// Returns the actions on file systems that policies of the client allow.
fn actions(template: &Template) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for policy in template.resources().filter(|it| {
        it.resource_type.starts_with("AWS::IAM::") && it.logical_id.starts_with("Client")
    }) {
        for value in policy.properties().unwrap().values() {
            value.walk(&mut |it| {
                let text = it.as_text().unwrap_or_default();
                if text.starts_with("elasticfilesystem:Client")
                    || text.starts_with("s3files:Client")
                {
                    found.insert(format!("`{text}`"));
                }
            });
        }
    }
    found
}

fn or_none(found: BTreeSet<String>) -> String {
    if found.is_empty() {
        "none".to_owned()
    } else {
        found.into_iter().collect::<Vec<_>>().join(", ")
    }
}

/// Returns a table of what each kind of compute waits for.
fn compute() -> String {
    type Kind = (&'static str, &'static str, &'static str, fn(&World));
    let kinds: [Kind; 11] = [
        ("`Instance`", "user data, in a launch template of its own", "AWS::EC2::Instance", |w| {
            w.efs().mount_on(&w.instance(), mount_path!("/mnt/data"), Mount::read_write());
        }),
        (
            "`AutoScalingGroup`",
            "user data of the launch template",
            "AWS::AutoScaling::AutoScalingGroup",
            |w| {
                let group =
                    AutoScalingGroup::builder(&w.launch_template(), 2).instance_type("t3.micro");
                let group = group.build(&w.client, "Group");
                w.efs().mount_on(&group, mount_path!("/mnt/data"), Mount::read_write());
            },
        ),
        ("`SpotFleet`", "user data of the launch template", "AWS::EC2::SpotFleet", |w| {
            let fleet = SpotFleet::builder(&w.launch_template(), 2).instance_type("t3.micro");
            let fleet = fleet.build(&w.client, "Fleet");
            w.efs().mount_on(&fleet, mount_path!("/mnt/data"), Mount::read_write());
        }),
        (
            "`Ec2Environment`",
            "user data of the launch template, as MIME",
            "AWS::Batch::ComputeEnvironment",
            |w| {
                let environment =
                    Ec2Environment::builder(&w.network, 16).instance_type("c7i.large");
                let environment = environment.build(&w.client, "Environment");
                w.efs().mount_on(&environment, mount_path!("/mnt/data"), Mount::read_write());
            },
        ),
        ("`JobDefinition`", "`Volumes` and `MountPoints`", "AWS::Batch::JobDefinition", |w| {
            let fargate = FargateEnvironment::builder(&w.network, 16).build(&w.client, "Fargate");
            let queue = JobQueue::builder(1).environment(&fargate).build(&w.client, "Queue");
            let size = fargate_size!(1 vCPU, 2048 MiB);
            let job = JobDefinition::fargate(&queue, w.container(), size).build(&w.client, "Work");
            w.efs().mount_on(&job, mount_path!("/mnt/data"), Mount::read_write());
        }),
        (
            "`Ec2Capacity`",
            "user data of the launch template",
            "AWS::AutoScaling::AutoScalingGroup",
            |w| {
                let cluster = Cluster::builder(&w.network).build(&w.client, "Cluster");
                let capacity =
                    Ec2Capacity::builder(&cluster, "m7i.large", 2).build(&w.client, "Capacity");
                w.efs().mount_on(&capacity, mount_path!("/mnt/data"), Mount::read_write());
            },
        ),
        (
            "`TaskDefinition`, in a service",
            "`Volumes` and `MountPoints`",
            "AWS::ECS::Service",
            |w| {
                let cluster = Cluster::builder(&w.network).build(&w.client, "Cluster");
                let web = TaskContainer::new("web", w.container());
                let task = TaskDefinition::fargate(web, fargate_size!(0.25 vCPU, 512 MiB))
                    .build(&w.client, "Task");
                w.efs().mount_on(&task, mount_path!("/mnt/data"), Mount::read_write());
                Service::builder(&cluster, &task).build(&w.client, "Service");
            },
        ),
        ("`NodeGroup`", "user data of the launch template, as MIME", "AWS::EKS::Nodegroup", |w| {
            let cluster = stanchion::eks::Cluster::builder(&w.network, KubernetesVersion::V1_34)
                .creator_is_admin(true)
                .build(&w.client, "Cluster");
            let nodes = NodeGroup::builder(&cluster, "m7i.large", 2).build(&w.client, "Nodes");
            w.efs().mount_on(&nodes, mount_path!("/mnt/data"), Mount::read_write());
        }),
        ("`Function`, access point", "`FileSystemConfigs`", "AWS::Lambda::Function", |w| {
            let function = function(w);
            w.access_point().mount_on(
                &function,
                local_mount_path!("/mnt/data"),
                Mount::read_write(),
            );
        }),
        ("`Function`, S3 Files", "`FileSystemConfigs`", "AWS::Lambda::Function", |w| {
            w.s3_files().mount_on(&function(w), local_mount_path!("/mnt/data"), Access::ReadWrite);
        }),
        (
            "`NotebookInstance`",
            "lifecycle script, at each start",
            "AWS::SageMaker::NotebookInstance",
            |w| {
                let notebook = NotebookInstance::builder(&w.network, "ml.t3.medium")
                    .build(&w.client, "Notebook");
                w.efs().mount_on(&notebook, mount_path!("/mnt/data"), Mount::read_write());
            },
        ),
    ];
    let mut table = "| Compute | The mount is in | Created after |\n|---|---|---|\n".to_owned();
    for (name, place, starter, build) in kinds {
        let world = World::new();
        build(&world);
        let template = world.template();
        let starter = template
            .resources()
            .find(|it| it.resource_type == starter && it.logical_id.starts_with("Client"))
            .unwrap();
        let after = or_none(required(&template, starter.logical_id));
        table.push_str(&format!("| {name} | {place} | {after} |\n"));
    }
    table
}

fn function(world: &World) -> Function {
    let code = Code::inline("def handler(event, context): return 1\n");
    let function =
        Function::builder(Runtime::PYTHON3_13, "index.handler", code).vpc(&world.network);
    function.build(&world.client, "Function")
}

/// Returns the resources that exist before a resource is created, in words.
fn required(template: &Template, logical_id: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![logical_id];
    while let Some(id) = open.pop() {
        let text = json::to_string(&Node::Map(template.resource(id).unwrap().body().clone()));
        for other in template.resources() {
            let it = other.logical_id;
            let is_named = [
                format!("\"{it}\""),
                format!("\"{it}."),
                format!("${{{it}}}"),
                format!("${{{it}."),
            ]
            .iter()
            .any(|it| text.contains(it));
            if is_named && seen.insert(it) {
                open.push(it);
            }
        }
    }
    let words = |kind: &str| match kind {
        "AWS::EFS::MountTarget" | "AWS::S3Files::MountTarget" => Some("mount targets"),
        "AWS::EFS::AccessPoint" | "AWS::S3Files::AccessPoint" => Some("access point"),
        "AWS::EC2::SecurityGroupIngress" => Some("security group rules"),
        "AWS::IAM::Policy" => Some("policy of the role"),
        "AWS::EC2::SubnetRouteTableAssociation" => Some("route to the internet"),
        _ => None,
    };
    let kinds = seen.iter().filter_map(|it| words(template.resource(it)?.resource_type));
    kinds.map(str::to_owned).collect()
}

/// Returns the page with another first table below a heading.
fn with_table(page: &str, heading: &str, table: &str) -> String {
    let heading = format!("\n## {heading}\n");
    let (before, rest) = page.split_once(&heading).unwrap();
    let start = rest.find("\n|").unwrap() + 1;
    let length: usize = rest[start..]
        .split_inclusive('\n')
        .take_while(|it| it.starts_with('|'))
        .map(str::len)
        .sum();
    format!("{before}{heading}{}{table}{}", &rest[..start], &rest[start + length..])
}

#[test]
fn tables_of_mounts_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/mounts.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut new = with_table(&page, "Which pairs exist", &pairs());
    new = with_table(&new, "What the storage decides", &storage());
    new = with_table(&new, "What the compute decides", &compute());
    if env::var("INSTA_UPDATE").is_ok_and(|it| it == "always") {
        fs::write(&path, new).unwrap();
    } else {
        assert_eq!(page, new, "run the test with INSTA_UPDATE=always");
    }
}
