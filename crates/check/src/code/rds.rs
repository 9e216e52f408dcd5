//! Findings of Amazon RDS and Aurora.

use super::codes;

codes! {
    RDS_001 "RDS-001" Error "The subnets of the database are in fewer than two Availability Zones" {
        what: "All subnets of a `AWS::RDS::DBSubnetGroup` are in the same zone, or it has one subnet.",
        why: "RDS refuses the subnet group.",
        fix: "Add a subnet in another Availability Zone to `SubnetIds`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
        not_covered: "Subnets whose zones the template does not show.",
        examples: yes,
    }
    RDS_002 "RDS-002" Error "RDS does not offer storage of this size or performance" {
        what: "gp3 or io2 storage of MariaDB, MySQL or PostgreSQL has a size, IOPS or throughput outside the limits of its type. A maximum for growing storage that is less than 10 % above the size is also reported.",
        why: "RDS refuses the DB instance, and the stack rolls back.",
        fix: "Set the size, `Iops` and `StorageThroughput` to values that the storage type supports",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html",
        not_covered: "Other engines, and the older storage types.",
        examples: yes,
    }
    RDS_003 "RDS-003" Error "The capacity of Aurora Serverless v2 is not valid" {
        what: "`MinCapacity` is not 0-256 in steps of 0.5, `MaxCapacity` is not 1-256, or the minimum is greater than the maximum.",
        why: "Aurora refuses the cluster, and the stack rolls back.",
        fix: "Set `MinCapacity` to 0-256 and `MaxCapacity` to 1-256, in steps of 0.5",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html",
        examples: yes,
    }
    RDS_004 "RDS-004" Error "The retention of automated backups is out of range" {
        what: "`BackupRetentionPeriod` is not 0-35 days for a DB instance, or not 1-35 days for a cluster.",
        why: "RDS refuses the database, and the stack rolls back.",
        fix: "Set `BackupRetentionPeriod` to 1-35",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
        examples: yes,
    }
    RDS_005 "RDS-005" Error "A client outside of a VPC cannot connect to the database" {
        what: "`allow_from` names a function without a VPC.",
        why: "The database accepts connections from security groups, and the function has none.",
        fix: "Set the VPC of the function",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    }
    RDS_006 "RDS-006" Error "A role may connect to the database, but IAM authentication is off" {
        what: "`grant_connect` names a database without IAM authentication.",
        why: "The database refuses the tokens of the role.",
        fix: "Turn on IAM authentication of the database",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
    }
    RDS_007 "RDS-007" Error "The DB instance has another engine than its cluster" {
        what: "`Engine` of a DB instance differs from `Engine` of the cluster in `DBClusterIdentifier`.",
        why: "RDS refuses the DB instance, and the stack rolls back.",
        fix: "Set `Engine` of the instance to that of the cluster",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
        examples: yes,
    }
    RDS_008 "RDS-008" Error "The source of the read replica has no automated backups" {
        what: "`SourceDBInstanceIdentifier` names a DB instance of the template whose `BackupRetentionPeriod` is 0.",
        why: "RDS creates a read replica only from an instance with automated backups.",
        fix: "Set `BackupRetentionPeriod` of the source to 1 or more",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html",
        examples: yes,
    }
    RDS_009 "RDS-009" Error "Enhanced monitoring of the database is not valid" {
        what: "`MonitoringInterval` is not 0, 1, 5, 10, 15, 30 or 60 seconds. An interval without `MonitoringRoleArn`, and a role without an interval, are also reported.",
        why: "RDS refuses the database, and the stack rolls back.",
        fix: "Set `MonitoringInterval` to 1, 5, 10, 15, 30 or 60, and `MonitoringRoleArn` to a role",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
        examples: yes,
    }
    RDS_010 "RDS-010" Warning "The snapshot of the database decides this property" {
        what: "A database that is restored from a snapshot has `MasterUsername`.",
        why: "The restored database has the master user of the snapshot, so the property has no effect.",
        fix: "Remove the property, or the snapshot",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
        examples: yes,
    }
    RDS_011 "RDS-011" Error "The parameter group is of another engine or version than the database" {
        what: "`Family` of the parameter group differs from `Engine` and `EngineVersion` of a MariaDB, MySQL, PostgreSQL or Aurora database that uses it.",
        why: "RDS refuses the database, and the stack rolls back.",
        fix: "Set `Family` to the family of the engine and version",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/parameter-groups-overview.html",
        examples: yes,
    }
    RDS_012 "RDS-012" Error "The cluster of a serverless instance has no capacity range" {
        what: "A DB instance has the class `db.serverless`, and its cluster has no `ServerlessV2ScalingConfiguration`.",
        why: "RDS refuses the instance.",
        fix: "Set `ServerlessV2ScalingConfiguration` of the cluster",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.create.html",
        examples: yes,
    }
    RDS_013 "RDS-013" Error "Secrets Manager manages the password of the read replica's source" {
        what: "`SourceDBInstanceIdentifier` names a DB instance of the template with `ManageMasterUserPassword`, and its engine is not SQL Server.",
        why: "RDS refuses the read replica.",
        fix: "Store the password of the source in a secret of your own, and set `MasterUserPassword` to a dynamic reference",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
        examples: yes,
    }
    RDS_014 "RDS-014" Error "The database has a secret of its own and a key for a managed secret" {
        what: "A construct sets both `password_from` and `master_secret_key`.",
        why: "The key encrypts only a secret that Secrets Manager manages for RDS, so it would have no effect.",
        fix: "Set the key of the secret itself, and remove `master_secret_key`",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
    }
    RDS_015 "RDS-015" Error "The removal policy of a read replica requests a snapshot" {
        what: "A construct sets the removal policy `Snapshot` of a read replica.",
        why: "RDS creates no last snapshot of a read replica, so the replica would be deleted without one.",
        fix: "Use `Destroy`, or `Retain` to keep the replica",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
    }
}
