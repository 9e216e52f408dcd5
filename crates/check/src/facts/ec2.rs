//! Facts about EC2.

/// The maximum size of user data in bytes, before base64 encoding.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html>
pub const USER_DATA_BYTES: usize = 16 * 1024;

/// The paths of public parameters with images of distributions whose repositories do not have `amazon-efs-utils`, with
/// the name of the distribution.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html>
pub const IMAGES_WITHOUT_EFS_CLIENT: [(&str, &str); 2] =
    [("/aws/service/canonical/ubuntu/", "Ubuntu"), ("/aws/service/debian/", "Debian")];

/// The smallest volumes, in GiB.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html>
pub const SMALLEST_GIB: [(&str, u32); 4] = [("io1", 4), ("io2", 4), ("st1", 125), ("sc1", 125)];

/// The maximum IOPS for each GiB of a volume.
///
/// Source: <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>
pub const IOPS_PER_GIB: [(&str, u32); 3] = [("io1", 50), ("io2", 1000), ("gp3", 500)];

/// The minimum IOPS of a gp3 volume, which are also the default.
///
/// Source: <https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html>
pub const GP3_IOPS: u32 = 3000;

/// The maximum throughput of a gp3 volume for each of its IOPS, in MiB/s.
///
/// Source: <https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html>
pub const THROUGHPUT_PER_IOPS: f64 = 0.25;
