// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::PortfolioPrincipalAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html)
#[must_use]
pub struct PortfolioPrincipalAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PortfolioPrincipalAssociation<Missing_<super::required::principal_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortfolioPrincipalAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> PortfolioPrincipalAssociation<S0> {
    /// Sets `AcceptLanguage`. An update replaces the resource.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `PortfolioId`. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PortfolioId", value.into_node()); self }
    /// Sets `PrincipalARN`. An update replaces the resource.
    #[inline] pub fn principal_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalARN", value.into_node()); self }
    /// Sets `PrincipalType`. Required. An update replaces the resource.
    #[inline] pub fn principal_type(mut self, value: impl IntoValue_<String>) -> PortfolioPrincipalAssociation<Set_> { self.0.put("PrincipalType", value.into_node()); PortfolioPrincipalAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PortfolioPrincipalAssociation> for PortfolioPrincipalAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PortfolioPrincipalAssociation<S0> {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";
    type Handle = PortfolioPrincipalAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PortfolioPrincipalAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortfolioPrincipalAssociationRef(Id_);
impl From<Id_> for PortfolioPrincipalAssociationRef { #[inline] fn from(id: Id_) -> Self { PortfolioPrincipalAssociationRef(id) } }
impl AsRef<Id_> for PortfolioPrincipalAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortfolioPrincipalAssociationRef {
    /// `Ref`: `PortfolioId|PrincipalARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
