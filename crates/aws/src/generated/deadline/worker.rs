// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Worker`

use stanchion_template::generated::*;

/// `AWS::Deadline::Worker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html)
#[must_use]
pub struct Worker<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Worker<Missing_<super::required::farm_id>, Missing_<super::required::fleet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Worker(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Worker<S0, S1> {
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> Worker<Set_, S1> { self.0.put("FarmId", value.into_node()); Worker(self.0, PhantomData_) }
    /// Sets `FleetId`. Required. An update replaces the resource.
    #[inline] pub fn fleet_id(mut self, value: impl IntoValue_<String>) -> Worker<S0, Set_> { self.0.put("FleetId", value.into_node()); Worker(self.0, PhantomData_) }
    /// Sets `HostProperties`. An update replaces the resource.
    #[inline] pub fn host_properties(mut self, value: impl IntoValue_<HostPropertiesRequest>) -> Self { self.0.put("HostProperties", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Worker> for Worker<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Worker<S0, S1> {
    const TYPE: &'static str = "AWS::Deadline::Worker";
    type Handle = WorkerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Worker`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkerRef(Id_);
impl From<Id_> for WorkerRef { #[inline] fn from(id: Id_) -> Self { WorkerRef(id) } }
impl AsRef<Id_> for WorkerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkerRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `WorkerId`
    #[inline] pub fn worker_id(&self) -> Value_<String> { self.0.attribute("WorkerId") }
}
/// `AWS::Deadline::Worker.IpAddresses`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-worker-ipaddresses.html)
#[must_use]
pub struct IpAddresses(Properties_);
impl IpAddresses {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IpAddresses(Properties_::new()) }
}
impl IpAddresses {
    /// Sets `IpV4Addresses`.
    #[inline] pub fn ip_v4_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IpV4Addresses", value.into_node()); self }
    /// Sets `IpV6Addresses`.
    #[inline] pub fn ip_v6_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IpV6Addresses", value.into_node()); self }
}
impl IntoValue_<IpAddresses> for IpAddresses { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Worker.HostPropertiesRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-worker-hostpropertiesrequest.html)
#[must_use]
pub struct HostPropertiesRequest(Properties_);
impl HostPropertiesRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HostPropertiesRequest(Properties_::new()) }
}
impl HostPropertiesRequest {
    /// Sets `HostName`.
    #[inline] pub fn host_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostName", value.into_node()); self }
    /// Sets `IpAddresses`.
    #[inline] pub fn ip_addresses(mut self, value: impl IntoValue_<IpAddresses>) -> Self { self.0.put("IpAddresses", value.into_node()); self }
}
impl IntoValue_<HostPropertiesRequest> for HostPropertiesRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
