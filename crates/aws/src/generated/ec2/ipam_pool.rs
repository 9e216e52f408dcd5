// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMPool`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html)
#[must_use]
pub struct IPAMPool<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IPAMPool<Missing_<super::required::address_family>, Missing_<super::required::ipam_scope_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMPool(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IPAMPool<S0, S1> {
    /// Sets `AddressFamily`. Required. An update replaces the resource.
    #[inline] pub fn address_family(mut self, value: impl IntoValue_<String>) -> IPAMPool<Set_, S1> { self.0.put("AddressFamily", value.into_node()); IPAMPool(self.0, PhantomData_) }
    /// Sets `AllocationDefaultNetmaskLength`. 0 to 128.
    #[inline] pub fn allocation_default_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocationDefaultNetmaskLength", value.into_node()); self }
    /// Sets `AllocationMaxNetmaskLength`. 0 to 128.
    #[inline] pub fn allocation_max_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocationMaxNetmaskLength", value.into_node()); self }
    /// Sets `AllocationMinNetmaskLength`. 0 to 128.
    #[inline] pub fn allocation_min_netmask_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocationMinNetmaskLength", value.into_node()); self }
    /// Sets `AllocationResourceTags`.
    #[inline] pub fn allocation_resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AllocationResourceTags", value.into_node()); self }
    /// Sets `AutoImport`.
    #[inline] pub fn auto_import(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoImport", value.into_node()); self }
    /// Sets `AwsService`. An update replaces the resource.
    #[inline] pub fn aws_service(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsService", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpamScopeId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_scope_id(mut self, value: impl IntoValue_<String>) -> IPAMPool<S0, Set_> { self.0.put("IpamScopeId", value.into_node()); IPAMPool(self.0, PhantomData_) }
    /// Sets `Locale`. An update replaces the resource.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `ProvisionedCidrs`.
    #[inline] pub fn provisioned_cidrs(mut self, value: impl IntoValue_<Vec<ProvisionedCidr>>) -> Self { self.0.put("ProvisionedCidrs", value.into_node()); self }
    /// Sets `PublicIpSource`. An update replaces the resource.
    #[inline] pub fn public_ip_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicIpSource", value.into_node()); self }
    /// Sets `PubliclyAdvertisable`. An update replaces the resource.
    #[inline] pub fn publicly_advertisable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAdvertisable", value.into_node()); self }
    /// Sets `SourceIpamPoolId`. An update replaces the resource.
    #[inline] pub fn source_ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIpamPoolId", value.into_node()); self }
    /// Sets `SourceResource`. An update replaces the resource.
    #[inline] pub fn source_resource(mut self, value: impl IntoValue_<SourceResource>) -> Self { self.0.put("SourceResource", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IPAMPool> for IPAMPool<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IPAMPool<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::IPAMPool";
    type Handle = IPAMPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMPoolRef(Id_);
impl From<Id_> for IPAMPoolRef { #[inline] fn from(id: Id_) -> Self { IPAMPoolRef(id) } }
impl AsRef<Id_> for IPAMPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMPoolRef {
    /// `Ref`: `IpamPoolId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IpamArn`
    #[inline] pub fn ipam_arn(&self) -> Value_<String> { self.0.attribute("IpamArn") }
    /// `Fn::GetAtt` `IpamPoolId`
    #[inline] pub fn ipam_pool_id(&self) -> Value_<String> { self.0.attribute("IpamPoolId") }
    /// `Fn::GetAtt` `IpamScopeArn`
    #[inline] pub fn ipam_scope_arn(&self) -> Value_<String> { self.0.attribute("IpamScopeArn") }
    /// `Fn::GetAtt` `IpamScopeType`
    #[inline] pub fn ipam_scope_type(&self) -> Value_<String> { self.0.attribute("IpamScopeType") }
    /// `Fn::GetAtt` `PoolDepth`
    #[inline] pub fn pool_depth(&self) -> Value_<i64> { self.0.attribute("PoolDepth") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateMessage`
    #[inline] pub fn state_message(&self) -> Value_<String> { self.0.attribute("StateMessage") }
}
/// `AWS::EC2::IPAMPool.ProvisionedCidr`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipampool-provisionedcidr.html)
#[must_use]
pub struct ProvisionedCidr<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisionedCidr<Missing_<super::required::cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedCidr(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisionedCidr<S0> {
    /// Sets `Cidr`. Required.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> ProvisionedCidr<Set_> { self.0.put("Cidr", value.into_node()); ProvisionedCidr(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProvisionedCidr> for ProvisionedCidr<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::IPAMPool.SourceResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipampool-sourceresource.html)
#[must_use]
pub struct SourceResource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SourceResource<Missing_<super::required::resource_id>, Missing_<super::required::resource_owner>, Missing_<super::required::resource_region>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SourceResource<S0, S1, S2, S3> {
    /// Sets `ResourceId`. Required.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> SourceResource<Set_, S1, S2, S3> { self.0.put("ResourceId", value.into_node()); SourceResource(self.0, PhantomData_) }
    /// Sets `ResourceOwner`. Required.
    #[inline] pub fn resource_owner(mut self, value: impl IntoValue_<String>) -> SourceResource<S0, Set_, S2, S3> { self.0.put("ResourceOwner", value.into_node()); SourceResource(self.0, PhantomData_) }
    /// Sets `ResourceRegion`. Required.
    #[inline] pub fn resource_region(mut self, value: impl IntoValue_<String>) -> SourceResource<S0, S1, Set_, S3> { self.0.put("ResourceRegion", value.into_node()); SourceResource(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> SourceResource<S0, S1, S2, Set_> { self.0.put("ResourceType", value.into_node()); SourceResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SourceResource> for SourceResource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
