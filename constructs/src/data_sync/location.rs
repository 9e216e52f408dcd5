//! Defines the locations between which files are copied.

use stanchion_aws::datasync;
use stanchion_aws::datasync::{
    location_efs, location_f_sx_open_zfs as location_openzfs, location_nfs, location_s3,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted};

use super::S3Options;
use crate::arn;
use crate::attach::{Access, EfsMount, Mount};
use crate::existing::existing;
use crate::iam::Role;
use crate::mount_path;
use crate::network::{SecurityGroup, Subnet};
use crate::storage::{AccessPoint, FileSystem, Lustre, OpenZfsVolume};
use crate::text;
use crate::units::{AgentArn, LocationArn};

/// A location that files are copied from or to. Each one has a role or a security group that allows access to that
/// location only.
///
/// [AWS documentation](https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html)
#[derive(Clone, Debug)]
pub struct Location {
    arn: Value<String>,
    resource: Id,
}

/// A DataSync agent outside of AWS, which reads file servers.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html)
#[derive(Clone, Debug)]
pub struct Agent {
    arn: Value<String>,
    resource: Option<datasync::AgentRef>,
}

impl AsRef<Id> for Location {
    fn as_ref(&self) -> &Id {
        &self.resource
    }
}

impl Agent {
    /// Returns the resource, or `None` for an imported agent.
    pub fn resource(&self) -> Option<&datasync::AgentRef> {
        self.resource.as_ref()
    }

    /// Creates an agent from its activation key, with a name.
    #[track_caller]
    pub fn build(
        scope: &Scope,
        id: &str,
        activation_key: impl IntoValue<String>,
        name: &str,
    ) -> Agent {
        let agent = datasync::Agent::new().activation_key(activation_key).agent_name(name);
        let resource = scope.construct(id).add("Agent", agent);
        Agent { arn: resource.agent_arn(), resource: Some(resource) }
    }

    /// Imports an existing agent by its ARN. Reports a literal that is not the ARN of an agent.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Agent {
        let arn = existing::<AgentArn>(&scope.construct(id), "AgentArn", arn);
        Agent { arn, resource: None }
    }

    /// Returns the ARN of the agent.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl Location {
    /// Imports an existing location by its ARN. Reports a literal that is not the ARN of a location.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Location {
        let arn = existing::<LocationArn>(&scope.construct(id), "LocationArn", arn);
        Location { arn, resource: Id::imported() }
    }

    /// Returns the ARN of the location.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Creates a location for a bucket by its ARN, or for the objects under a prefix, with a role that has the access
    /// of the options.
    #[track_caller]
    pub fn s3(
        scope: &Scope,
        id: &str,
        bucket_arn: impl IntoValue<String>,
        options: S3Options,
    ) -> Location {
        let scope = scope.construct(id);
        let bucket = bucket_arn.into_value();
        let role = role(&scope);
        let (class, prefix) = (options.class, options.subdirectory());
        options.grant(&role, &bucket);
        let config = location_s3::S3Config::new().bucket_access_role_arn(role.arn());
        let location = datasync::LocationS3::new()
            .s3_bucket_arn(bucket)
            .s3_config(config)
            .s3_storage_class(class.value())
            .set_opt(prefix, datasync::LocationS3::subdirectory);
        let resource = scope.add("Location", location);
        wait(&scope, &resource, role.dependencies());
        Location { arn: resource.location_arn(), resource: resource.as_ref().clone() }
    }

    /// Creates a location for an EFS file system, or a directory of it (`/data`), over TLS.
    #[track_caller]
    pub fn efs(
        scope: &Scope,
        id: &str,
        file_system: &FileSystem,
        directory: &str,
        access: Access,
    ) -> Location {
        build_efs(&scope.construct(id), file_system, None, directory, access)
    }

    /// Creates a location for an EFS access point, over TLS.
    #[track_caller]
    pub fn efs_access_point(
        scope: &Scope,
        id: &str,
        access_point: &AccessPoint,
        access: Access,
    ) -> Location {
        let file_system = access_point.file_system();
        build_efs(&scope.construct(id), file_system, Some(access_point), "", access)
    }

    /// Creates a location for a Lustre file system, or a directory of it.
    #[track_caller]
    pub fn lustre(scope: &Scope, id: &str, file_system: &Lustre, directory: &str) -> Location {
        let scope = scope.construct(id);
        let group = group(&scope, file_system.vpc());
        file_system.connect(&group);
        let location = datasync::LocationFSxLustre::new()
            .fsx_filesystem_arn(file_system.arn())
            .security_group_arns([arn_of_group(&group)])
            .set_opt(
                Some(directory).filter(|it| !it.is_empty()),
                datasync::LocationFSxLustre::subdirectory,
            );
        let resource = scope.add("Location", location);
        wait_late(&scope, &resource, [group, file_system.security_group().clone()]);
        Location { arn: resource.location_arn(), resource: resource.as_ref().clone() }
    }

    /// Creates a location for an OpenZFS volume, or a directory of it such as `/in`. DataSync mounts it with the newest version
    /// of NFS that it supports.
    #[track_caller]
    pub fn openzfs(scope: &Scope, id: &str, volume: &OpenZfsVolume, directory: &str) -> Location {
        let scope = scope.construct(id);
        let file_system = volume.file_system();
        let group = group(&scope, file_system.vpc());
        file_system.connect(&group);
        let options =
            location_openzfs::MountOptions::new().version(location_openzfs::Version::AUTOMATIC);
        let nfs = location_openzfs::NFS::new().mount_options(options);
        let location = datasync::LocationFSxOpenZFS::new()
            .fsx_filesystem_arn(file_system.arn())
            .protocol(location_openzfs::Protocol::new().nfs(nfs))
            .security_group_arns([arn_of_group(&group)])
            .subdirectory(format!("{}{directory}", volume.path()));
        let resource = scope.add("Location", location);
        wait_late(&scope, &resource, [group, file_system.security_group().clone()]);
        for volume in volume.dependencies() {
            scope.edit(&resource).depends_on(&volume);
        }
        Location { arn: resource.location_arn(), resource: resource.as_ref().clone() }
    }

    /// Creates a location for a directory of an NFS server that agents reach, by the name or the address of the
    /// server.
    #[track_caller]
    pub fn nfs(
        scope: &Scope,
        id: &str,
        server: impl IntoValue<String>,
        directory: &str,
        agents: &[&Agent],
    ) -> Location {
        let scope = scope.construct(id);
        if !directory.starts_with('/') || !(1..=8).contains(&agents.len()) {
            scope.report(
                Diagnostic::new(code::DSY_006, "the NFS location is not valid")
                    .property("OnPremConfig")
                    .found(format!("{directory:?}, {}", counted(agents.len(), "agent")))
                    .allowed("an absolute path, 1-8 agents"),
            );
        }
        let agents: Vec<_> = agents.iter().map(|it| it.arn()).collect();
        let config = location_nfs::OnPremConfig::new().agent_arns(agents);
        let location = datasync::LocationNFS::new()
            .on_prem_config(config)
            .server_hostname(server)
            .subdirectory(directory);
        let resource = scope.add("Location", location);
        Location { arn: resource.location_arn(), resource: resource.as_ref().clone() }
    }
}

fn build_efs(
    scope: &Scope,
    file_system: &FileSystem,
    access_point: Option<&AccessPoint>,
    directory: &str,
    access: Access,
) -> Location {
    let group = group(scope, file_system.vpc());
    let role = role(scope);
    let mount = match access {
        Access::ReadOnly => Mount::read_only(),
        Access::ReadWrite => Mount::read_write(),
    };
    // DataSync chooses its own mount path. Only the permissions of this mount are used.
    let at = mount_path!("/data-sync");
    let mount =
        EfsMount::new(file_system.clone(), access_point.cloned(), at, mount.root_access(true));
    mount.grant(&role);
    mount.connect(&group);
    let mut subnets = file_system.vpc().inner_subnets().into_iter();
    let is_own = |it: &Subnet| file_system.only_zone().is_none_or(|zone| it.zone().key() == zone);
    let Some(subnet) = subnets.find(is_own) else {
        scope.report(
            Diagnostic::new(
                code::DSY_007,
                "the network has no subnet from which DataSync can reach the file system",
            )
            .property("Ec2Config.SubnetArn"),
        );
        return Location { arn: Value::constant(""), resource: Id::imported() };
    };
    let config = location_efs::Ec2Config::new()
        .security_group_arns([arn_of_group(&group)])
        .subnet_arn(arn_of_ec2("subnet", subnet.id()));
    let location = datasync::LocationEFS::new()
        .set_opt(access_point.map(AccessPoint::arn), datasync::LocationEFS::access_point_arn)
        .ec2_config(config)
        .efs_filesystem_arn(file_system.arn())
        .file_system_access_role_arn(role.arn())
        .in_transit_encryption(location_efs::InTransitEncryption::TLS1_2)
        .set_opt(Some(directory).filter(|it| !it.is_empty()), datasync::LocationEFS::subdirectory);
    let resource = scope.add("Location", location);
    let late = resource.clone();
    let group_rules = group.clone();
    scope.on_synthesis(move |scope| {
        let all = mount.dependencies().into_iter().chain(role.dependencies());
        wait(scope, &late, all.chain(group_rules.rules()).collect());
    });
    Location { arn: resource.location_arn(), resource: resource.as_ref().clone() }
}

fn role(scope: &Scope) -> Role {
    Role::builder_for_this_account("datasync.amazonaws.com").build(scope, "Role")
}

fn group(scope: &Scope, vpc: &crate::network::Vpc) -> SecurityGroup {
    SecurityGroup::builder_for(vpc, "DataSync at", scope)
        .allow_all_outbound(false)
        .build(scope, "SecurityGroup")
}

fn arn_of_ec2(kind: &str, id: Value<String>) -> Value<String> {
    arn::of("ec2", text![format!("{kind}/"), id]).into_value()
}

fn arn_of_group(group: &SecurityGroup) -> Value<String> {
    arn_of_ec2("security-group", group.id())
}

fn wait(scope: &Scope, resource: &impl AsRef<Id>, dependencies: Vec<Id>) {
    for dependency in dependencies {
        scope.edit(resource).depends_on(&dependency);
    }
}

/// Makes a location wait for the rules of groups, to which other constructs can still add.
fn wait_late(
    scope: &Scope,
    resource: &(impl AsRef<Id> + Clone + 'static),
    groups: [SecurityGroup; 2],
) {
    let resource = resource.clone();
    scope.on_synthesis(move |scope| {
        wait(scope, &resource, groups.iter().flat_map(SecurityGroup::rules).collect());
    });
}
