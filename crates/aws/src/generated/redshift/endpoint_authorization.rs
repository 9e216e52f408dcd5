// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::EndpointAuthorization`

use stanchion_template::generated::*;

/// `AWS::Redshift::EndpointAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html)
#[must_use]
pub struct EndpointAuthorization<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EndpointAuthorization<Missing_<super::required::account>, Missing_<super::required::cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointAuthorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EndpointAuthorization<S0, S1> {
    /// Sets `Account`. Required. An update replaces the resource.
    #[inline] pub fn account(mut self, value: impl IntoValue_<String>) -> EndpointAuthorization<Set_, S1> { self.0.put("Account", value.into_node()); EndpointAuthorization(self.0, PhantomData_) }
    /// Sets `ClusterIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> EndpointAuthorization<S0, Set_> { self.0.put("ClusterIdentifier", value.into_node()); EndpointAuthorization(self.0, PhantomData_) }
    /// Sets `Force`.
    #[inline] pub fn force(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Force", value.into_node()); self }
    /// Sets `VpcIds`.
    #[inline] pub fn vpc_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EndpointAuthorization> for EndpointAuthorization<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EndpointAuthorization<S0, S1> {
    const TYPE: &'static str = "AWS::Redshift::EndpointAuthorization";
    type Handle = EndpointAuthorizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EndpointAuthorization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointAuthorizationRef(Id_);
impl From<Id_> for EndpointAuthorizationRef { #[inline] fn from(id: Id_) -> Self { EndpointAuthorizationRef(id) } }
impl AsRef<Id_> for EndpointAuthorizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointAuthorizationRef {
    /// `Ref`: `ClusterIdentifier|Account`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllowedAllVPCs`
    #[inline] pub fn allowed_all_vpcs(&self) -> Value_<bool> { self.0.attribute("AllowedAllVPCs") }
    /// `Fn::GetAtt` `AllowedVPCs`
    #[inline] pub fn allowed_vpcs(&self) -> Value_<Vec<String>> { self.0.list_attribute("AllowedVPCs") }
    /// `Fn::GetAtt` `AuthorizeTime`
    #[inline] pub fn authorize_time(&self) -> Value_<String> { self.0.attribute("AuthorizeTime") }
    /// `Fn::GetAtt` `ClusterStatus`
    #[inline] pub fn cluster_status(&self) -> Value_<String> { self.0.attribute("ClusterStatus") }
    /// `Fn::GetAtt` `EndpointCount`
    #[inline] pub fn endpoint_count(&self) -> Value_<i64> { self.0.attribute("EndpointCount") }
    /// `Fn::GetAtt` `Grantee`
    #[inline] pub fn grantee(&self) -> Value_<String> { self.0.attribute("Grantee") }
    /// `Fn::GetAtt` `Grantor`
    #[inline] pub fn grantor(&self) -> Value_<String> { self.0.attribute("Grantor") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
