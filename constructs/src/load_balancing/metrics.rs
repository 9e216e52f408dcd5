//! CloudWatch metrics of load balancers and target groups.

use stanchion_template::Value;

use super::kinds::{Application, Network, Targets};
use super::{ApplicationLoadBalancer, NetworkLoadBalancer, TargetGroup};
use crate::cloudwatch::{Metric, Statistic};

/// The CloudWatch metrics of an Application Load Balancer.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html)
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancerMetrics {
    name: Value<String>,
}

impl ApplicationLoadBalancerMetrics {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/ApplicationELB", name, statistic)
            .dimension("LoadBalancer", self.name.clone())
    }

    /// Returns the number of requests in a period (`RequestCount`, sum).
    pub fn requests(&self) -> Metric {
        self.metric("RequestCount", Statistic::Sum)
    }

    /// Returns the number of open connections, of clients and to targets (`ActiveConnectionCount`, sum).
    pub fn active_connections(&self) -> Metric {
        self.metric("ActiveConnectionCount", Statistic::Sum)
    }

    /// Returns the number of connections that were refused because the maximum was reached (`RejectedConnectionCount`,
    /// sum).
    pub fn rejected_connections(&self) -> Metric {
        self.metric("RejectedConnectionCount", Statistic::Sum)
    }

    /// Returns the number of 5xx responses of the load balancer itself (`HTTPCode_ELB_5XX_Count`, sum).
    pub fn server_errors(&self) -> Metric {
        self.metric("HTTPCode_ELB_5XX_Count", Statistic::Sum)
    }

    /// Returns the number of 4xx responses of the load balancer itself (`HTTPCode_ELB_4XX_Count`, sum).
    pub fn client_errors(&self) -> Metric {
        self.metric("HTTPCode_ELB_4XX_Count", Statistic::Sum)
    }

    /// Returns the number of 5xx responses of targets (`HTTPCode_Target_5XX_Count`, sum).
    pub fn target_server_errors(&self) -> Metric {
        self.metric("HTTPCode_Target_5XX_Count", Statistic::Sum)
    }

    /// Returns the time that targets took for a response, in seconds (`TargetResponseTime`, average).
    pub fn target_response_time(&self) -> Metric {
        self.metric("TargetResponseTime", Statistic::Average)
    }

    /// Returns the bytes that the load balancer processed in a period (`ProcessedBytes`, sum).
    pub fn processed_bytes(&self) -> Metric {
        self.metric("ProcessedBytes", Statistic::Sum)
    }

    /// Returns the load balancer capacity units that were used (`ConsumedLCUs`, maximum).
    pub fn consumed_capacity_units(&self) -> Metric {
        self.metric("ConsumedLCUs", Statistic::Maximum)
    }
}

/// The CloudWatch metrics of a Network Load Balancer.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html)
#[derive(Clone, Debug)]
pub struct NetworkLoadBalancerMetrics {
    name: Value<String>,
}

impl NetworkLoadBalancerMetrics {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/NetworkELB", name, statistic).dimension("LoadBalancer", self.name.clone())
    }

    /// Returns the number of open flows (`ActiveFlowCount`, average).
    pub fn active_flows(&self) -> Metric {
        self.metric("ActiveFlowCount", Statistic::Average)
    }

    /// Returns the number of new flows in a period (`NewFlowCount`, sum).
    pub fn new_flows(&self) -> Metric {
        self.metric("NewFlowCount", Statistic::Sum)
    }

    /// Returns the bytes that the load balancer processed in a period (`ProcessedBytes`, sum).
    pub fn processed_bytes(&self) -> Metric {
        self.metric("ProcessedBytes", Statistic::Sum)
    }

    /// Returns the number of reset packets that the load balancer sent (`TCP_ELB_Reset_Count`, sum).
    pub fn resets(&self) -> Metric {
        self.metric("TCP_ELB_Reset_Count", Statistic::Sum)
    }

    /// Returns the number of TLS handshakes with clients that failed (`ClientTLSNegotiationErrorCount`, sum).
    pub fn client_tls_errors(&self) -> Metric {
        self.metric("ClientTLSNegotiationErrorCount", Statistic::Sum)
    }

    /// Returns the load balancer capacity units that were used (`ConsumedLCUs`, maximum).
    pub fn consumed_capacity_units(&self) -> Metric {
        self.metric("ConsumedLCUs", Statistic::Maximum)
    }
}

/// The CloudWatch metrics of a target group behind a load balancer.
#[derive(Clone, Debug)]
pub struct TargetGroupMetrics {
    namespace: &'static str,
    balancer: Value<String>,
    name: Value<String>,
}

impl TargetGroupMetrics {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new(self.namespace, name, statistic)
            .dimension("TargetGroup", self.name.clone())
            .dimension("LoadBalancer", self.balancer.clone())
    }

    /// Returns the number of healthy targets (`HealthyHostCount`, minimum).
    pub fn healthy_hosts(&self) -> Metric {
        self.metric("HealthyHostCount", Statistic::Minimum)
    }

    /// Returns the number of unhealthy targets (`UnHealthyHostCount`, maximum).
    pub fn unhealthy_hosts(&self) -> Metric {
        self.metric("UnHealthyHostCount", Statistic::Maximum)
    }
}

impl ApplicationLoadBalancer {
    /// Returns the CloudWatch metrics of the load balancer.
    pub fn metrics(&self) -> ApplicationLoadBalancerMetrics {
        ApplicationLoadBalancerMetrics { name: self.full_name() }
    }

    /// Returns the CloudWatch metrics of a target group to which the load balancer forwards.
    pub fn target_metrics<T: Targets>(
        &self,
        group: &TargetGroup<Application, T>,
    ) -> TargetGroupMetrics {
        let balancer = self.full_name();
        TargetGroupMetrics { namespace: "AWS/ApplicationELB", balancer, name: group.full_name() }
    }
}

impl NetworkLoadBalancer {
    /// Returns the CloudWatch metrics of the load balancer.
    pub fn metrics(&self) -> NetworkLoadBalancerMetrics {
        NetworkLoadBalancerMetrics { name: self.full_name() }
    }

    /// Returns the CloudWatch metrics of a target group to which the load balancer forwards.
    pub fn target_metrics<T: Targets>(
        &self,
        group: &TargetGroup<Network, T>,
    ) -> TargetGroupMetrics {
        let balancer = self.full_name();
        TargetGroupMetrics { namespace: "AWS/NetworkELB", balancer, name: group.full_name() }
    }
}
