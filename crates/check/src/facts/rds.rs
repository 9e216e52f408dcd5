//! Facts about RDS and Aurora.

use super::Limits;

/// The size of gp3 storage in GiB, for MariaDB, MySQL and PostgreSQL.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const GP3_GIB: Limits = Limits::new(20, 65_536);

/// The size in GiB from which RDS stripes gp3 storage of MariaDB, MySQL and PostgreSQL over four volumes. Smaller storage
/// has no provisioned performance.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const STRIPED_GIB: u32 = 400;

/// The provisioned IOPS of striped gp3 storage.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const GP3_STRIPED_IOPS: Limits = Limits::new(12_000, 64_000);

/// The provisioned throughput of striped gp3 storage in MiB/s.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const GP3_STRIPED_THROUGHPUT: Limits = Limits::new(500, 4_000);

/// The size of io2 storage in GiB, for MariaDB, MySQL and PostgreSQL.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const IO2_GIB: Limits = Limits::new(100, 65_536);

/// The IOPS of io2 storage.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const IO2_IOPS: Limits = Limits::new(1_000, 256_000);

/// The greatest number of IOPS of io2 storage for each GiB.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
pub const IO2_IOPS_PER_GIB: u32 = 1_000;

/// The engines to which the limits of storage apply.
pub const OPEN_SOURCE_ENGINES: [&str; 3] = ["mariadb", "mysql", "postgres"];

/// The number of days for which an instance keeps automated backups.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html>
pub const BACKUP_DAYS: Limits = Limits::new(0, 35);

/// The intervals of enhanced monitoring in seconds, except 0, which turns it off.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html>
pub const MONITORING_SECONDS: [u32; 6] = [1, 5, 10, 15, 30, 60];

/// The greatest capacity of Aurora Serverless v2 in capacity units.
///
/// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html>
pub const SERVERLESS_UNITS: Limits = Limits::new(0, 256);
