// Made by `cargo xtask generate`; do not edit.
//! `AWS::RolesAnywhere::CRL`

use stanchion_template::generated::*;

/// `AWS::RolesAnywhere::CRL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html)
#[must_use]
pub struct CRL<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CRL<Missing_<super::required::crl_data>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CRL(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CRL<S0, S1> {
    /// Sets `CrlData`. Required.
    #[inline] pub fn crl_data(mut self, value: impl IntoValue_<String>) -> CRL<Set_, S1> { self.0.put("CrlData", value.into_node()); CRL(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CRL<S0, Set_> { self.0.put("Name", value.into_node()); CRL(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrustAnchorArn`.
    #[inline] pub fn trust_anchor_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustAnchorArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CRL> for CRL<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CRL<S0, S1> {
    const TYPE: &'static str = "AWS::RolesAnywhere::CRL";
    type Handle = CRLRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CRL`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CRLRef(Id_);
impl From<Id_> for CRLRef { #[inline] fn from(id: Id_) -> Self { CRLRef(id) } }
impl AsRef<Id_> for CRLRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CRLRef {
    /// `Ref`: `CrlId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CrlId`
    #[inline] pub fn crl_id(&self) -> Value_<String> { self.0.attribute("CrlId") }
}
