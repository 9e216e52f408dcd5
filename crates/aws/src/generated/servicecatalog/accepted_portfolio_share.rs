// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::AcceptedPortfolioShare`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::AcceptedPortfolioShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html)
#[must_use]
pub struct AcceptedPortfolioShare<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AcceptedPortfolioShare<Missing_<super::required::portfolio_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceptedPortfolioShare(Properties_::new(), PhantomData_) }
}
impl<S0> AcceptedPortfolioShare<S0> {
    /// Sets `AcceptLanguage`. An update replaces the resource.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> AcceptedPortfolioShare<Set_> { self.0.put("PortfolioId", value.into_node()); AcceptedPortfolioShare(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AcceptedPortfolioShare> for AcceptedPortfolioShare<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AcceptedPortfolioShare<S0> {
    const TYPE: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare";
    type Handle = AcceptedPortfolioShareRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AcceptedPortfolioShare`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AcceptedPortfolioShareRef(Id_);
impl From<Id_> for AcceptedPortfolioShareRef { #[inline] fn from(id: Id_) -> Self { AcceptedPortfolioShareRef(id) } }
impl AsRef<Id_> for AcceptedPortfolioShareRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AcceptedPortfolioShareRef {
    /// `Ref`: `PortfolioId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
