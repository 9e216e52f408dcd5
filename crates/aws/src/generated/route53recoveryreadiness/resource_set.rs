// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryReadiness::ResourceSet`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryReadiness::ResourceSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html)
#[must_use]
pub struct ResourceSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceSet<Missing_<super::required::resource_set_type>, Missing_<super::required::resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceSet<S0, S1> {
    /// Sets `ResourceSetName`. An update replaces the resource.
    #[inline] pub fn resource_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceSetName", value.into_node()); self }
    /// Sets `ResourceSetType`. Required. An update replaces the resource.
    #[inline] pub fn resource_set_type(mut self, value: impl IntoValue_<String>) -> ResourceSet<Set_, S1> { self.0.put("ResourceSetType", value.into_node()); ResourceSet(self.0, PhantomData_) }
    /// Sets `Resources`. Required. 1 to 6 items.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<Resource>>) -> ResourceSet<S0, Set_> { self.0.put("Resources", value.into_node()); ResourceSet(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceSet> for ResourceSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceSet<S0, S1> {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ResourceSet";
    type Handle = ResourceSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceSetRef(Id_);
impl From<Id_> for ResourceSetRef { #[inline] fn from(id: Id_) -> Self { ResourceSetRef(id) } }
impl AsRef<Id_> for ResourceSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceSetRef {
    /// `Ref`: `ResourceSetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceSetArn`
    #[inline] pub fn resource_set_arn(&self) -> Value_<String> { self.0.attribute("ResourceSetArn") }
}
/// `AWS::Route53RecoveryReadiness::ResourceSet.NLBResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-nlbresource.html)
#[must_use]
pub struct NLBResource(Properties_);
impl NLBResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NLBResource(Properties_::new()) }
}
impl NLBResource {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<NLBResource> for NLBResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryReadiness::ResourceSet.R53ResourceRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-r53resourcerecord.html)
#[must_use]
pub struct R53ResourceRecord(Properties_);
impl R53ResourceRecord {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { R53ResourceRecord(Properties_::new()) }
}
impl R53ResourceRecord {
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `RecordSetId`.
    #[inline] pub fn record_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordSetId", value.into_node()); self }
}
impl IntoValue_<R53ResourceRecord> for R53ResourceRecord { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryReadiness::ResourceSet.TargetResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-targetresource.html)
#[must_use]
pub struct TargetResource(Properties_);
impl TargetResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetResource(Properties_::new()) }
}
impl TargetResource {
    /// Sets `NLBResource`.
    #[inline] pub fn nlb_resource(mut self, value: impl IntoValue_<NLBResource>) -> Self { self.0.put("NLBResource", value.into_node()); self }
    /// Sets `R53Resource`.
    #[inline] pub fn r53_resource(mut self, value: impl IntoValue_<R53ResourceRecord>) -> Self { self.0.put("R53Resource", value.into_node()); self }
}
impl IntoValue_<TargetResource> for TargetResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryReadiness::ResourceSet.DNSTargetResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-dnstargetresource.html)
#[must_use]
pub struct DNSTargetResource(Properties_);
impl DNSTargetResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DNSTargetResource(Properties_::new()) }
}
impl DNSTargetResource {
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `HostedZoneArn`.
    #[inline] pub fn hosted_zone_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneArn", value.into_node()); self }
    /// Sets `RecordSetId`.
    #[inline] pub fn record_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordSetId", value.into_node()); self }
    /// Sets `RecordType`.
    #[inline] pub fn record_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordType", value.into_node()); self }
    /// Sets `TargetResource`.
    #[inline] pub fn target_resource(mut self, value: impl IntoValue_<TargetResource>) -> Self { self.0.put("TargetResource", value.into_node()); self }
}
impl IntoValue_<DNSTargetResource> for DNSTargetResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryReadiness::ResourceSet.Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-resource.html)
#[must_use]
pub struct Resource(Properties_);
impl Resource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Resource(Properties_::new()) }
}
impl Resource {
    /// Sets `ComponentId`.
    #[inline] pub fn component_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentId", value.into_node()); self }
    /// Sets `DnsTargetResource`.
    #[inline] pub fn dns_target_resource(mut self, value: impl IntoValue_<DNSTargetResource>) -> Self { self.0.put("DnsTargetResource", value.into_node()); self }
    /// Sets `ReadinessScopes`.
    #[inline] pub fn readiness_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReadinessScopes", value.into_node()); self }
    /// Sets `ResourceArn`.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceArn", value.into_node()); self }
}
impl IntoValue_<Resource> for Resource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
