// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::DomainNameApiAssociation`

use stanchion_template::generated::*;

/// `AWS::AppSync::DomainNameApiAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html)
#[must_use]
pub struct DomainNameApiAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DomainNameApiAssociation<Missing_<super::required::api_id>, Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainNameApiAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DomainNameApiAssociation<S0, S1> {
    /// Sets `ApiId`. Required.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> DomainNameApiAssociation<Set_, S1> { self.0.put("ApiId", value.into_node()); DomainNameApiAssociation(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. 1 to 253 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DomainNameApiAssociation<S0, Set_> { self.0.put("DomainName", value.into_node()); DomainNameApiAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DomainNameApiAssociation> for DomainNameApiAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DomainNameApiAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::AppSync::DomainNameApiAssociation";
    type Handle = DomainNameApiAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainNameApiAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainNameApiAssociationRef(Id_);
impl From<Id_> for DomainNameApiAssociationRef { #[inline] fn from(id: Id_) -> Self { DomainNameApiAssociationRef(id) } }
impl AsRef<Id_> for DomainNameApiAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainNameApiAssociationRef {
    /// `Ref`: `ApiAssociationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiAssociationIdentifier`
    #[inline] pub fn api_association_identifier(&self) -> Value_<String> { self.0.attribute("ApiAssociationIdentifier") }
}
