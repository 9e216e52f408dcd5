//! Stacks of one compute construct and one file system.

use boot::{Boot, Distribution, Fault, LambdaFunction, Outcome, Printed, user_data};
use stanchion_constructs::attach::{
    Client, LustreOptions, OpenZfsOptions, S3FilesOptions, Transport,
};
use stanchion_constructs::attach::{MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files};
use stanchion_constructs::batch::Ec2Environment;
use stanchion_constructs::compute::LoaderInstance;
use stanchion_constructs::ecs::{Cluster, Ec2Capacity};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Lustre, OpenZfs, OpenZfsThroughput, S3FilesFileSystem};
use stanchion_constructs::template::Template;
use stanchion_constructs::user_data::CloudConfig;

/// The path of every mount.
pub(crate) const AT: &str = "/mnt/data";

/// The user's own script.
pub(crate) const SCRIPT: &str =
    "#!/bin/bash\nset -e\naws s3 cp s3://in/work /tmp/work\necho done > /mnt/data/result\n";

const UBUNTU: &str =
    "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compute {
    Instance,
    LaunchTemplate,
    SpotFleet,
    AutoScalingGroup,
    LoaderInstance,
    BatchInstances,
    ContainerInstances,
}

impl Compute {
    pub(crate) const ALL: [Compute; 7] = [
        Compute::Instance,
        Compute::LaunchTemplate,
        Compute::SpotFleet,
        Compute::AutoScalingGroup,
        Compute::LoaderInstance,
        Compute::BatchInstances,
        Compute::ContainerInstances,
    ];

    /// Returns whether something replaces an instance that turns itself off.
    pub(crate) fn is_replaced(self) -> bool {
        !matches!(self, Compute::Instance | Compute::LoaderInstance)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    TlsWithIam,
    Tls,
    PlainNfs,
    AccessPoint,
    OneZone,
    S3Files,
    Lustre,
    OpenZfs,
}

impl Storage {
    pub(crate) const ALL: [Storage; 8] = [
        Storage::TlsWithIam,
        Storage::Tls,
        Storage::PlainNfs,
        Storage::AccessPoint,
        Storage::OneZone,
        Storage::S3Files,
        Storage::Lustre,
        Storage::OpenZfs,
    ];

    /// Returns the type and the options of the mount.
    pub(crate) fn mount(self) -> &'static str {
        match self {
            Storage::TlsWithIam => "efs _netdev,tls,iam",
            Storage::Tls => "efs _netdev,tls",
            Storage::PlainNfs => {
                "nfs4 nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2,noresvport,_netdev"
            }
            Storage::AccessPoint => "efs _netdev,tls,iam,accesspoint=fsap-",
            Storage::OneZone => "efs _netdev,tls,iam,az=",
            Storage::S3Files => "s3files _netdev,accesspoint=fsap-",
            Storage::Lustre => "lustre relatime,flock,_netdev",
            Storage::OpenZfs => "nfs nfsvers=4.2,rsize=1048576,wsize=1048576,timeo=600,_netdev",
        }
    }
}

/// The parts of the user data beside the mount.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extra {
    pub(crate) package: Option<&'static str>,
    pub(crate) command: Option<&'static str>,
    pub(crate) without_script: bool,
    pub(crate) without_mount: bool,
}

/// Returns the user data of the instances of a construct.
pub(crate) fn user_data_of(
    compute: Compute,
    storage: Storage,
    on: Distribution,
    extra: Extra,
) -> String {
    let app = App::new();
    let stack = app.stack("Boot");
    let vpc = Vpc::builder(cidr!("10.0.0.0/16"))
        .zones(2)
        .tiers([Tier::Public, Tier::Private])
        .build(&stack, "Network");
    let config = CloudConfig::new();
    let config = extra.package.map_or(config.clone(), |it| config.package(it));
    let config = extra.command.map_or(config.clone(), |it| config.run(it));
    let template = || {
        let template = LaunchTemplate::builder(&vpc).cloud_config(config.clone());
        let template = match on {
            Distribution::AmazonLinux2023 => template,
            Distribution::Ubuntu => template.image(MachineImage::Parameter(UBUNTU.to_owned())),
            Distribution::EnterpriseLinux9 => {
                template.image(MachineImage::id("ami-0123456789abcdef0"))
            }
        };
        let template = if extra.without_script { template } else { template.script(SCRIPT) };
        template.build(&stack, "Template")
    };
    let with = Attachment { stack: &stack, vpc: &vpc, storage, on, none: extra.without_mount };
    match compute {
        Compute::Instance => {
            let it = Instance::builder(&vpc, "t3.micro").cloud_config(config);
            let it = if extra.without_script { it } else { it.script(SCRIPT) };
            with.attach(&it.build(&stack, "Machine"));
        }
        Compute::LoaderInstance => {
            let it = LoaderInstance::builder(&vpc, "t3.micro").cloud_config(config);
            let it = if extra.without_script { it } else { it.script(SCRIPT) };
            with.attach(&it.build(&stack, "Machine"));
        }
        Compute::LaunchTemplate => with.attach(&template()),
        Compute::SpotFleet => {
            let fleet = SpotFleet::builder(&template(), 2).instance_type("m5.large");
            with.attach(&fleet.build(&stack, "Fleet"));
        }
        Compute::AutoScalingGroup => {
            let group = AutoScalingGroup::builder(&template(), 2).instance_type("m5.large");
            with.attach(&group.build(&stack, "Group"));
        }
        Compute::BatchInstances => {
            let it =
                Ec2Environment::builder(&vpc, 64).instance_type("m5.large").cloud_config(config);
            let it = if extra.without_script { it } else { it.script(SCRIPT) };
            with.attach(&it.build(&stack, "Machines"));
        }
        Compute::ContainerInstances => {
            let cluster = Cluster::builder(&vpc).build(&stack, "Cluster");
            let it = Ec2Capacity::builder(&cluster, "m5.large", 4).cloud_config(config);
            let it = it.build(&stack, "Capacity");
            if !extra.without_script {
                it.launch_template().run_script(SCRIPT);
            }
            with.attach(&it);
        }
    }
    let template = synth(&app);
    let mut found = user_data(&template);
    assert_eq!(found.len(), 1, "{compute:?}: {found:?}");
    found.remove(0).text
}

/// Returns what the instances of a construct do.
pub(crate) fn boot(compute: Compute, storage: Storage, on: Distribution, fault: Fault) -> Outcome {
    let text = user_data_of(compute, storage, on, Extra::default());
    let mut starts = started(&Boot::new(text).distribution(on).fault(fault).mount(AT));
    starts.remove(0)
}

/// Boots an instance.
pub(crate) fn started(boot: &Boot) -> Vec<Outcome> {
    boot.run().unwrap_or_else(|it| panic!("the instance does not start: {it}"))
}

/// Returns true if instances can boot here, which needs namespaces of Linux. Continuous integration must have them.
pub(crate) fn can_boot() -> bool {
    let can = boot::can_boot();
    if !can {
        assert!(std::env::var_os("CI").is_none(), "this computer has no namespaces");
        eprintln!("SKIPPED: this computer has no namespaces");
    }
    can
}

struct Attachment<'a> {
    stack: &'a Stack,
    vpc: &'a Vpc,
    storage: Storage,
    on: Distribution,
    none: bool,
}

impl Attachment<'_> {
    fn attach<C>(&self, compute: &C)
    where
        C: MountsEfs + MountsLustre + MountsOpenZfs + MountsS3Files<At = MountPath>,
    {
        if self.none {
            return;
        }
        // The image tells the others.
        let client =
            (self.on == Distribution::EnterpriseLinux9).then_some(Client::EnterpriseLinux9);
        let at = mount_path!("/mnt/data");
        let data = || FileSystem::builder(self.vpc);
        let own = |mount: Mount| client.map_or(mount.clone(), |it| mount.client(it));
        let mount = own(Mount::read_write());
        match self.storage {
            Storage::TlsWithIam => data().build(self.stack, "Data").mount_on(compute, at, mount),
            Storage::Tls => data()
                .client_policy(ClientPolicy::Tls)
                .build(self.stack, "Data")
                .mount_on(compute, at, mount.transport(Transport::Tls)),
            Storage::PlainNfs => data()
                .client_policy(ClientPolicy::Open)
                .build(self.stack, "Data")
                .mount_on(compute, at, own(Mount::plain_nfs())),
            Storage::AccessPoint => data()
                .build(self.stack, "Data")
                .access_point("/team")
                .build(self.stack, "Team")
                .mount_on(compute, at, mount),
            Storage::OneZone => data()
                .availability(Availability::one_zone("A"))
                .build(self.stack, "Data")
                .mount_on(compute, at, mount),
            Storage::S3Files => S3FilesFileSystem::builder(self.vpc, "arn:aws:s3:::shared-data")
                .build(self.stack, "Objects")
                .access_point("/")
                .build(self.stack, "All")
                .mount_on(
                    compute,
                    at,
                    match client {
                        Some(client) => S3FilesOptions::read_write().client(client),
                        None => S3FilesOptions::read_write(),
                    },
                ),
            Storage::Lustre => {
                Lustre::scratch2(self.vpc, lustre_capacity!(SsdCapacity, 1200 GiB))
                    .build(self.stack, "Fast")
                    .mount_on(
                        compute,
                        at,
                        match client {
                            Some(client) => LustreOptions::read_write().client(client),
                            None => LustreOptions::read_write(),
                        },
                    );
            }
            Storage::OpenZfs => {
                OpenZfs::single_az_ha2(self.vpc, 1024, OpenZfsThroughput::MBps320)
                    .build(self.stack, "Cache")
                    .volume("data")
                    .build(self.stack, "Data")
                    .mount_on(
                        compute,
                        at,
                        match client {
                            Some(client) => OpenZfsOptions::read_write().client(client),
                            None => OpenZfsOptions::read_write(),
                        },
                    );
            }
        }
    }
}

pub(crate) fn synth(app: &App) -> Template {
    match app.synth() {
        Ok(assembly) => assembly.stacks()[0].template.clone(),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// Runs a Python script with a function, and returns what it printed.
#[track_caller]
pub(crate) fn printed(function: &LambdaFunction, script: &str) -> Printed {
    let found = function.run(script).expect("python3 runs");
    assert!(found.is_success, "{}{}", found.output, found.log);
    found
}
