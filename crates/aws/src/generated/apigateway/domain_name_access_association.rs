// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::DomainNameAccessAssociation`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::DomainNameAccessAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html)
#[must_use]
pub struct DomainNameAccessAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DomainNameAccessAssociation<Missing_<super::required::access_association_source>, Missing_<super::required::access_association_source_type>, Missing_<super::required::domain_name_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainNameAccessAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DomainNameAccessAssociation<S0, S1, S2> {
    /// Sets `AccessAssociationSource`. Required. An update replaces the resource.
    #[inline] pub fn access_association_source(mut self, value: impl IntoValue_<String>) -> DomainNameAccessAssociation<Set_, S1, S2> { self.0.put("AccessAssociationSource", value.into_node()); DomainNameAccessAssociation(self.0, PhantomData_) }
    /// Sets `AccessAssociationSourceType`. Required. An update replaces the resource. The values are constants of [`AccessAssociationSourceType`].
    #[inline] pub fn access_association_source_type(mut self, value: impl IntoValue_<AccessAssociationSourceType>) -> DomainNameAccessAssociation<S0, Set_, S2> { self.0.put("AccessAssociationSourceType", value.into_node()); DomainNameAccessAssociation(self.0, PhantomData_) }
    /// Sets `DomainNameArn`. Required. An update replaces the resource.
    #[inline] pub fn domain_name_arn(mut self, value: impl IntoValue_<String>) -> DomainNameAccessAssociation<S0, S1, Set_> { self.0.put("DomainNameArn", value.into_node()); DomainNameAccessAssociation(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DomainNameAccessAssociation> for DomainNameAccessAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DomainNameAccessAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
    type Handle = DomainNameAccessAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainNameAccessAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainNameAccessAssociationRef(Id_);
impl From<Id_> for DomainNameAccessAssociationRef { #[inline] fn from(id: Id_) -> Self { DomainNameAccessAssociationRef(id) } }
impl AsRef<Id_> for DomainNameAccessAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainNameAccessAssociationRef {
    /// `Ref`: `DomainNameAccessAssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainNameAccessAssociationArn`
    #[inline] pub fn domain_name_access_association_arn(&self) -> Value_<String> { self.0.attribute("DomainNameAccessAssociationArn") }
}
/// Values of `AWS::ApiGateway::DomainNameAccessAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html)
#[derive(Debug)]
pub enum AccessAssociationSourceType {}
impl AccessAssociationSourceType {
    /// `VPCE`
    pub const VPCE: Value_<AccessAssociationSourceType> = Value_::constant("VPCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessAssociationSourceType> { Value_::from_node(value.into_node()) }
}
