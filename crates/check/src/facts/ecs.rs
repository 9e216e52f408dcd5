//! Facts about Amazon ECS.

use super::Limits;

/// The ephemeral storage of a task on Fargate, in GiB.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html>
pub const EPHEMERAL_STORAGE_GIB: Limits = Limits::new(21, 200);

/// The log drivers of Fargate.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html>
pub const FARGATE_LOG_DRIVERS: [&str; 3] = ["awslogs", "splunk", "awsfirelens"];

/// The only kernel capability that a container on Fargate can add.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html>
pub const FARGATE_CAPABILITY: &str = "SYS_PTRACE";

/// The smallest task for Windows on Fargate, in CPU units.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html>
pub const FARGATE_WINDOWS_CPU_UNITS: u32 = 1024;

/// The Linux platform versions of Fargate that cannot mount EFS volumes.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html>
pub const PLATFORMS_WITHOUT_EFS: [&str; 4] = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"];

/// The settings of a container's health check: the property, its range and its unit.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html>. ECS accepts timeouts of up
/// to 120 seconds since 2024.
pub const HEALTH_CHECK: [(&str, Limits, &str); 4] = [
    ("Interval", Limits::new(5, 300), "seconds"),
    ("Timeout", Limits::new(2, 120), "seconds"),
    ("Retries", Limits::new(1, 10), "retries"),
    ("StartPeriod", Limits::new(0, 300), "seconds"),
];

/// The capacity providers of Fargate.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html>
pub const FARGATE_PROVIDERS: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];
