//! S3 access points of volumes.

use stanchion_aws::fsx;
use stanchion_aws::fsx::s3_access_point_attachment as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Node, SetOpt, Value};

use super::OpenZfsVolume;
use crate::iam::PolicyDocument;
use crate::network::Vpc;
use crate::non_empty::non_empty;
use crate::storage::PosixUser;
use crate::units::{Form, TextType};

/// An S3 access point of an OpenZFS volume: the S3 API for its files. Every request acts as one POSIX user. The file system
/// needs a standby file server.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput, PosixUser};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = OpenZfs::single_az_ha2(&network, 1024, OpenZfsThroughput::MBps320).build(&stack, "Data");
/// let results = data.volume("results").build(&stack, "Results");
/// results.s3_access_point("build-results", PosixUser::new(1001, 1001)).only_from(&network).build(&stack, "Objects");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct OpenZfsAccessPoint {
    resource: fsx::S3AccessPointAttachmentRef,
}

/// Options of an [`OpenZfsAccessPoint`]. Updating any of them replaces the access point.
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the access point"]
pub struct OpenZfsAccessPointBuilder {
    volume: OpenZfsVolume,
    name: String,
    user: PosixUser,
    secondary_gids: Vec<u32>,
    vpc: Option<Vpc>,
    policy: Option<PolicyDocument>,
}

/// The name of an S3 access point of FSx.
enum AccessPointName {}

impl TextType for AccessPointName {
    const FORM: Form = Form {
        says: "the name of an S3 access point: use 3 to 50 lowercase letters, digits and hyphens",
        pattern: "^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$",
        except: None,
        longest: 50,
    };
}

impl OpenZfsVolume {
    /// Returns a builder for an S3 access point with a name and the user that its requests act as. The name has 3 to 50
    /// lowercase letters, digits and hyphens, and is unique in the account and Region.
    pub fn s3_access_point(
        &self,
        name: impl Into<String>,
        user: PosixUser,
    ) -> OpenZfsAccessPointBuilder {
        OpenZfsAccessPointBuilder {
            volume: self.clone(),
            name: name.into(),
            user,
            secondary_gids: Vec::new(),
            vpc: None,
            policy: None,
        }
    }
}

impl OpenZfsAccessPoint {
    /// Returns the ARN of the S3 access point.
    pub fn arn(&self) -> Value<String> {
        self.resource.s3_access_point_resource_arn()
    }

    /// Returns the alias of the S3 access point, which can stand for the name of a bucket.
    pub fn alias(&self) -> Value<String> {
        self.resource.s3_access_point_alias()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &fsx::S3AccessPointAttachmentRef {
        &self.resource
    }
}

impl OpenZfsAccessPointBuilder {
    /// Sets the secondary group IDs of the user, at most 15 of 0-4,294,967,295. Default: none. An update replaces the access point.
    pub fn secondary_gids(mut self, gids: impl IntoIterator<Item = u32>) -> Self {
        self.secondary_gids = gids.into_iter().collect();
        self
    }

    /// Allows requests from a VPC only (`VpcConfiguration`). Default: requests from the internet too, if policies allow
    /// them. An update replaces the access point.
    pub fn only_from(mut self, vpc: &Vpc) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// Sets the resource policy (`Policy`). Default: none; the policies of the requesters decide. An update replaces the
    /// access point.
    pub fn policy(mut self, document: PolicyDocument) -> Self {
        self.policy = Some(document);
        self
    }

    /// Creates the access point. Reports a name that is not valid, and a file system without a standby file server.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> OpenZfsAccessPoint {
        let scope = scope.construct(id);
        self.check(&scope);
        let gids: Vec<_> = self
            .secondary_gids
            .iter()
            .map(|it| l1::FileSystemGID::new().gid(f64::from(*it)))
            .collect();
        let user = l1::OpenZFSPosixFileSystemUser::new()
            .gid(f64::from(self.user.gid))
            .set_opt(non_empty(gids), l1::OpenZFSPosixFileSystemUser::secondary_gids)
            .uid(f64::from(self.user.uid));
        let identity = l1::OpenZFSFileSystemIdentity::new()
            .posix_user(user)
            .r#type(l1::OpenZFSFileSystemIdentityType::POSIX);
        let configuration = l1::S3AccessPointOpenZFSConfiguration::new()
            .file_system_identity(identity)
            .volume_id(self.volume.id());
        let has_own = self.vpc.is_some() || self.policy.is_some();
        let vpc = self.vpc.map(|it| l1::S3AccessPointVpcConfiguration::new().vpc_id(it.id()));
        let access_point = l1::S3AccessPoint::new()
            .set_opt(self.policy, l1::S3AccessPoint::policy)
            .set_opt(vpc, l1::S3AccessPoint::vpc_configuration);
        let attachment = fsx::S3AccessPointAttachment::new()
            .name(self.name)
            .open_zfs_configuration(configuration)
            .set_opt(has_own.then_some(access_point), fsx::S3AccessPointAttachment::s3_access_point)
            .r#type(l1::S3AccessPointAttachmentType::OPENZFS);
        OpenZfsAccessPoint { resource: scope.add("AccessPoint", attachment) }
    }

    fn check(&self, scope: &Scope) {
        if !AccessPointName::FORM.has(&self.name) {
            scope.report(
                Diagnostic::new(code::FSX_096, "the name of the S3 access point is not valid")
                    .property("Name")
                    .found(Node::text(self.name.clone()).describe())
                    .allowed("3 to 50 lowercase letters, digits and hyphens"),
            );
        }
        const MOST: usize = 15;
        if self.secondary_gids.len() > MOST {
            scope.report(
                Diagnostic::new(
                    code::FSX_096,
                    "the user of the S3 access point has too many groups",
                )
                .property("OpenZFSConfiguration.FileSystemIdentity.PosixUser.SecondaryGids")
                .found(self.secondary_gids.len().to_string())
                .allowed(format!("at most {MOST}")),
            );
        }
        let file_system = self.volume.file_system();
        if file_system.traits().has_standby == Some(false) {
            scope.report(
                Diagnostic::new(
                    code::FSX_096,
                    format!("{} has no standby file server", file_system.scope().path()),
                )
                .property("OpenZFSConfiguration.VolumeId")
                .found("a file system with one file server")
                .allowed("OpenZfs::single_az_ha1, single_az_ha2, multi_az or intelligent_tiering"),
            );
        }
    }
}
