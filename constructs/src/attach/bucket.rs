//! Mounts of S3 buckets by Mountpoint for Amazon S3.

use stanchion_core::Scope;

use super::{Access, options};
use crate::iam::Statement;
use crate::storage::Bucket;
use crate::text;
use crate::units::MountPath;

/// Compute that can mount an S3 bucket with Mountpoint for Amazon S3.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount an S3 bucket",
    label = "has no way to mount a bucket",
    note = "workloads of EKS on nodes can; pods on Fargate cannot: https://docs.aws.amazon.com/eks/latest/userguide/s3-csi.html"
)]
pub trait MountsBucket {
    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_bucket(&self, mount: BucketMount);
}

/// The options of a mount of a bucket.
///
/// [Mountpoint for Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mountpoint.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "pass it to `mount_on`"]
pub struct BucketOptions {
    access: Access,
    prefix: Option<String>,
    options: Vec<String>,
}

impl BucketOptions {
    /// Creates options for reading objects, and for writing new objects and deleting them. Mountpoint does not change
    /// objects in place.
    pub fn read_write() -> BucketOptions {
        BucketOptions { access: Access::ReadWrite, prefix: None, options: Vec::new() }
    }

    /// Creates options for reading only.
    pub fn read_only() -> BucketOptions {
        BucketOptions { access: Access::ReadOnly, ..BucketOptions::read_write() }
    }

    /// Mounts only the objects with a prefix, which ends with a slash. The permissions are limited to it. Default: the
    /// whole bucket.
    pub fn prefix(mut self, prefix: impl Into<String>) -> BucketOptions {
        self.prefix = Some(prefix.into());
        self
    }

    /// Adds an option of Mountpoint, such as `allow-other`. Default: none.
    pub fn option(mut self, option: impl Into<String>) -> BucketOptions {
        self.options.push(option.into());
        self
    }
}

/// A mount of a bucket.
#[derive(Clone, Debug)]
pub struct BucketMount {
    bucket: Bucket,
    at: MountPath,
    options: BucketOptions,
}

impl BucketMount {
    /// Returns the bucket.
    pub fn bucket(&self) -> &Bucket {
        &self.bucket
    }

    /// Returns the path at which the bucket is mounted.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// Returns the access of the client.
    pub fn access(&self) -> Access {
        self.options.access
    }

    /// Returns the options of Mountpoint.
    ///
    /// Source: <https://github.com/awslabs/mountpoint-s3/blob/main/doc/CONFIGURATION.md>
    pub(crate) fn options(&self) -> Vec<String> {
        let access = match self.options.access {
            Access::ReadOnly => "read-only",
            Access::ReadWrite => "allow-delete",
        };
        let prefix = self.options.prefix.iter().map(|it| format!("prefix {it}"));
        let own = self.options.options.iter().cloned();
        std::iter::once(access.to_owned()).chain(prefix).chain(own).collect()
    }

    /// Returns the statements that the role of the driver needs, with the use of the bucket's key.
    ///
    /// Source: <https://github.com/awslabs/mountpoint-s3/blob/main/doc/CONFIGURATION.md#iam-permissions>
    pub(crate) fn statements(&self) -> Vec<Statement> {
        let (mut actions, mut of_key) = (vec!["s3:GetObject"], vec!["kms:Decrypt"]);
        if self.options.access == Access::ReadWrite {
            of_key.push("kms:GenerateDataKey");
            actions.extend(["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:PutObject"]);
        }
        let prefix = self.options.prefix.clone().unwrap_or_default();
        let list = Statement::allow(["s3:ListBucket"]).on(self.bucket.arn());
        let objects = Statement::allow(actions).on(text![self.bucket.arn(), format!("/{prefix}*")]);
        [list, objects].into_iter().chain(self.bucket.use_of_key(&of_key)).collect()
    }

    /// Reports options that are not options of a mount. `property` is the property of the client to report.
    pub(crate) fn check(&self, client: &Scope, property: &str) {
        options::check(&self.options.options, client, property);
    }
}

impl Bucket {
    /// Mounts the bucket on a workload with Mountpoint for Amazon S3: writes the volume, and grants the role of the driver
    /// permissions on the objects. Files are read and written as a whole, without locks and renames. Use S3 Files for those.
    ///
    /// ```
    /// use stanchion_constructs::attach::BucketOptions;
    /// use stanchion_constructs::eks::{AddOn, Cluster, Workload};
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::storage::Bucket;
    /// use stanchion_constructs::units::KubernetesVersion;
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    /// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
    ///
    /// AddOn::s3_csi(&cluster).build(&stack, "S3Driver");
    /// let genomes = Bucket::import(&stack, "Genomes", "genomes");
    /// let align = Workload::builder(&cluster, "align", "public.ecr.aws/docker/library/busybox:1.37").build(&stack, "Align");
    /// genomes.mount_on(&align, mount_path!("/genomes"), BucketOptions::read_only());
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsBucket>(&self, compute: &C, at: MountPath, options: BucketOptions) {
        compute.mount_bucket(BucketMount { bucket: self.clone(), at, options });
    }
}
