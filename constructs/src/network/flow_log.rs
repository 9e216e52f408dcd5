//! VPC flow logs.

use stanchion_aws::ec2::flow_log::{LogDestinationType, ResourceType, TrafficType};
use stanchion_aws::{ec2, logs};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::Vpc;
use crate::iam::{Role, Statement};
use crate::text;

/// The traffic that a flow log records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Traffic {
    /// Accepted and rejected traffic.
    #[default]
    All,
    /// Accepted traffic only.
    Accepted,
    /// Rejected traffic only.
    Rejected,
}

/// The flow logs of a VPC and their destination. An update of any option replaces the flow log.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `VpcBuilder::flow_logs`"]
pub struct FlowLogs {
    destination: Destination,
    traffic: Traffic,
    minutely: bool,
    kms_key: Option<Value<String>>,
}

#[derive(Clone, Debug)]
enum Destination {
    CloudWatch { retention_days: u32 },
    S3 { bucket_arn: Value<String> },
}

impl FlowLogs {
    /// Writes to a new log group that keeps records for this many days: 1, 3, 5, 7, 14, 30, 60, 90, or another period
    /// that CloudWatch Logs supports.
    pub fn to_cloudwatch(retention_days: u32) -> FlowLogs {
        FlowLogs::new(Destination::CloudWatch { retention_days })
    }

    /// Writes to an S3 bucket, given by its ARN, optionally with a prefix.
    pub fn to_s3(bucket_arn: impl IntoValue<String>) -> FlowLogs {
        FlowLogs::new(Destination::S3 { bucket_arn: bucket_arn.into_value() })
    }

    fn new(destination: Destination) -> FlowLogs {
        FlowLogs { destination, traffic: Traffic::All, minutely: false, kms_key: None }
    }

    /// Sets the traffic that is recorded. Default: [`Traffic::All`]. An update replaces the flow log.
    pub fn traffic(mut self, traffic: Traffic) -> FlowLogs {
        self.traffic = traffic;
        self
    }

    /// Aggregates records over one minute instead of ten (`MaxAggregationInterval`). Default: ten minutes. An update
    /// replaces the flow log.
    pub fn every_minute(mut self) -> FlowLogs {
        self.minutely = true;
        self
    }

    /// Sets the ARN of the KMS key that encrypts the new log group. The key policy must allow CloudWatch Logs to use it, as
    /// [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Flow logs in S3 do not use it. Default: CloudWatch
    /// Logs encrypts with a key of its own.
    pub fn log_kms_key(mut self, arn: impl IntoValue<String>) -> FlowLogs {
        self.kms_key = Some(arn.into_value());
        self
    }
}

impl Vpc {
    /// Creates the flow log of the VPC with its log group and role.
    pub(super) fn add_flow_logs(&self, flow_logs: FlowLogs) {
        let scope = self.scope().construct("FlowLogs");
        let mut log = ec2::FlowLog::new()
            .max_aggregation_interval(if flow_logs.minutely { 60 } else { 600 })
            .resource_id(self.id())
            .resource_type(ResourceType::VPC)
            .traffic_type(match flow_logs.traffic {
                Traffic::All => TrafficType::ALL,
                Traffic::Accepted => TrafficType::ACCEPT,
                Traffic::Rejected => TrafficType::REJECT,
            });
        let mut role = None;
        log = match flow_logs.destination {
            Destination::CloudWatch { retention_days } => {
                let group = logs::LogGroup::new()
                    .set_opt(flow_logs.kms_key, logs::LogGroup::kms_key_id)
                    .retention_in_days(retention_days);
                let group = scope.add("LogGroup", group);
                let writer = Role::builder_for_this_account("vpc-flow-logs.amazonaws.com")
                    .build(&scope, "Role");
                writer.allow(
                    Statement::allow([
                        "logs:CreateLogStream",
                        "logs:DescribeLogStreams",
                        "logs:PutLogEvents",
                    ])
                    .on(group.arn())
                    .on(text![group.arn(), ":log-stream:*"]),
                );
                let log = log
                    .deliver_logs_permission_arn(writer.arn())
                    .log_destination_type(LogDestinationType::CLOUD_WATCH_LOGS)
                    .log_group_name(group.reference());
                role = Some(writer);
                log
            }
            Destination::S3 { bucket_arn } => {
                log.log_destination(bucket_arn).log_destination_type(LogDestinationType::S3)
            }
        };
        let log = scope.add("FlowLog", log);
        for dependency in role.iter().flat_map(Role::dependencies) {
            scope.edit(&log).depends_on(&dependency);
        }
    }
}
