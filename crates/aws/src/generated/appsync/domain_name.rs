// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::DomainName`

use stanchion_template::generated::*;

/// `AWS::AppSync::DomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html)
#[must_use]
pub struct DomainName<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DomainName<Missing_<super::required::certificate_arn>, Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainName(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DomainName<S0, S1> {
    /// Sets `CertificateArn`. Required. 3 to 2048 characters. An update replaces the resource.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> DomainName<Set_, S1> { self.0.put("CertificateArn", value.into_node()); DomainName(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 253 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DomainName<S0, Set_> { self.0.put("DomainName", value.into_node()); DomainName(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DomainName> for DomainName<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DomainName<S0, S1> {
    const TYPE: &'static str = "AWS::AppSync::DomainName";
    type Handle = DomainNameRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainName`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainNameRef(Id_);
impl From<Id_> for DomainNameRef { #[inline] fn from(id: Id_) -> Self { DomainNameRef(id) } }
impl AsRef<Id_> for DomainNameRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainNameRef {
    /// `Ref`: `DomainName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppSyncDomainName`
    #[inline] pub fn app_sync_domain_name(&self) -> Value_<String> { self.0.attribute("AppSyncDomainName") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `DomainNameArn`
    #[inline] pub fn domain_name_arn(&self) -> Value_<String> { self.0.attribute("DomainNameArn") }
    /// `Fn::GetAtt` `HostedZoneId`
    #[inline] pub fn hosted_zone_id(&self) -> Value_<String> { self.0.attribute("HostedZoneId") }
}
