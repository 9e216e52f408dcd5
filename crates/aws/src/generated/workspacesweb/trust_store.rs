// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::TrustStore`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::TrustStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html)
#[must_use]
pub struct TrustStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustStore<Missing_<super::required::certificate_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustStore(Properties_::new(), PhantomData_) }
}
impl<S0> TrustStore<S0> {
    /// Sets `CertificateList`. Required.
    #[inline] pub fn certificate_list(mut self, value: impl IntoValue_<Vec<String>>) -> TrustStore<Set_> { self.0.put("CertificateList", value.into_node()); TrustStore(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TrustStore> for TrustStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TrustStore<S0> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore";
    type Handle = TrustStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrustStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrustStoreRef(Id_);
impl From<Id_> for TrustStoreRef { #[inline] fn from(id: Id_) -> Self { TrustStoreRef(id) } }
impl AsRef<Id_> for TrustStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrustStoreRef {
    /// `Ref`: `TrustStoreArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `TrustStoreArn`
    #[inline] pub fn trust_store_arn(&self) -> Value_<String> { self.0.attribute("TrustStoreArn") }
}
