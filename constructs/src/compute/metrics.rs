//! CloudWatch metrics of instances, Auto Scaling groups and Spot Fleets.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of an instance.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html)
    InstanceMetrics("AWS/EC2") {
        /// Returns the CPU utilization in percent (`CPUUtilization`, average).
        cpu: "CPUUtilization", Average;
        /// Returns the bytes received in a period (`NetworkIn`, sum).
        network_in: "NetworkIn", Sum;
        /// Returns the bytes sent in a period (`NetworkOut`, sum).
        network_out: "NetworkOut", Sum;
        /// Returns 1 if a status check of the instance or its host failed, else 0 (`StatusCheckFailed`, maximum).
        status_check_failed: "StatusCheckFailed", Maximum;
        /// Returns 1 if the status check of the instance failed, else 0 (`StatusCheckFailed_Instance`, maximum).
        status_check_failed_instance: "StatusCheckFailed_Instance", Maximum;
        /// Returns 1 if the status check of the host failed, else 0 (`StatusCheckFailed_System`, maximum). Alarms on it can
        /// recover the instance.
        status_check_failed_system: "StatusCheckFailed_System", Maximum;
        /// Returns the CPU credits that a burstable instance has left (`CPUCreditBalance`, minimum).
        cpu_credit_balance: "CPUCreditBalance", Minimum;
    }
}

metrics! {
    /// The CloudWatch metrics of an Auto Scaling group. The group must report them: `AutoScalingGroup::builder(..).report_metrics()`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html)
    AutoScalingGroupMetrics("AWS/AutoScaling") {
        /// Returns the number of instances that the group keeps running (`GroupDesiredCapacity`, average).
        desired: "GroupDesiredCapacity", Average;
        /// Returns the number of instances in service (`GroupInServiceInstances`, average).
        in_service: "GroupInServiceInstances", Average;
        /// Returns the number of instances that start (`GroupPendingInstances`, average).
        pending: "GroupPendingInstances", Average;
        /// Returns the number of instances that are terminated (`GroupTerminatingInstances`, average).
        terminating: "GroupTerminatingInstances", Average;
        /// Returns the number of all instances (`GroupTotalInstances`, average).
        total: "GroupTotalInstances", Average;
        /// Returns the maximum size (`GroupMaxSize`, average).
        max_size: "GroupMaxSize", Average;
        /// Returns the minimum size (`GroupMinSize`, average).
        min_size: "GroupMinSize", Average;
    }
}

metrics! {
    /// The CloudWatch metrics of a Spot Fleet.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-cloudwatch-metrics.html)
    SpotFleetMetrics("AWS/EC2Spot") {
        /// Returns the capacity that is fulfilled (`FulfilledCapacity`, average).
        fulfilled: "FulfilledCapacity", Average;
        /// Returns the target capacity (`TargetCapacity`, average).
        target: "TargetCapacity", Average;
        /// Returns the capacity that is pending (`PendingCapacity`, average).
        pending: "PendingCapacity", Average;
        /// Returns the capacity that is terminated (`TerminatingCapacity`, average).
        terminating: "TerminatingCapacity", Average;
        /// Returns the number of Spot capacity pools that are eligible (`EligibleInstancePoolCount`, average).
        eligible_pools: "EligibleInstancePoolCount", Average;
    }
}
