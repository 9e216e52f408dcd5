// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::LicenseEndpoint`

use stanchion_template::generated::*;

/// `AWS::Deadline::LicenseEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html)
#[must_use]
pub struct LicenseEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LicenseEndpoint<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LicenseEndpoint<S0, S1, S2> {
    /// Sets `SecurityGroupIds`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> LicenseEndpoint<Set_, S1, S2> { self.0.put("SecurityGroupIds", value.into_node()); LicenseEndpoint(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> LicenseEndpoint<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); LicenseEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> LicenseEndpoint<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); LicenseEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LicenseEndpoint> for LicenseEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LicenseEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Deadline::LicenseEndpoint";
    type Handle = LicenseEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LicenseEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseEndpointRef(Id_);
impl From<Id_> for LicenseEndpointRef { #[inline] fn from(id: Id_) -> Self { LicenseEndpointRef(id) } }
impl AsRef<Id_> for LicenseEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseEndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DnsName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DnsName") }
    /// `Fn::GetAtt` `LicenseEndpointId`
    #[inline] pub fn license_endpoint_id(&self) -> Value_<String> { self.0.attribute("LicenseEndpointId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
