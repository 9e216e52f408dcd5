//! Gateway endpoints: routes from a VPC to AWS services.

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, code};
use stanchion_template::Value;

use super::interface_endpoint::service_name;
use super::{GatewayService, Subnet, Vpc};

impl Vpc {
    /// Adds a gateway endpoint, which routes traffic to a service inside the AWS network at no charge. A second call
    /// for the same service has no effect. Reports a VPC whose route tables are unknown.
    pub fn add_gateway_endpoint(&self, service: GatewayService) {
        if self.0.gateway_endpoints.borrow().contains_key(&service) {
            return;
        }
        let subnets = self.all_subnets();
        // A VPC without subnets is reported where it is created.
        if subnets.is_empty() {
            return;
        }
        let mut tables: Vec<Value<String>> = Vec::new();
        for table in subnets.iter().filter_map(Subnet::route_table) {
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        if tables.is_empty() {
            self.scope().report(
                Diagnostic::new(
                    code::VPC_015,
                    "the route tables for the gateway endpoint are unknown",
                )
                .property("RouteTableIds"),
            );
            return;
        }
        let (id, name) = service.names();
        let endpoint = ec2::VPCEndpoint::new()
            .route_table_ids(tables)
            .service_name(service_name(name))
            .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::GATEWAY)
            .vpc_id(self.id());
        let endpoint = self.scope().add(id, endpoint);
        self.0.gateway_endpoints.borrow_mut().insert(service, endpoint.as_ref().clone());
    }
}
