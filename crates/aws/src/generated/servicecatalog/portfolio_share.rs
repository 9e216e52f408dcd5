// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::PortfolioShare`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::PortfolioShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html)
#[must_use]
pub struct PortfolioShare<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortfolioShare<Missing_<super::required::account_id>, Missing_<super::required::portfolio_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortfolioShare(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortfolioShare<S0, S1> {
    /// Sets `AcceptLanguage`. 0 to 100 characters. An update may replace the resource.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `AccountId`. Required. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> PortfolioShare<Set_, S1> { self.0.put("AccountId", value.into_node()); PortfolioShare(self.0, PhantomData_) }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> PortfolioShare<S0, Set_> { self.0.put("PortfolioId", value.into_node()); PortfolioShare(self.0, PhantomData_) }
    /// Sets `ShareTagOptions`.
    #[inline] pub fn share_tag_options(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ShareTagOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortfolioShare> for PortfolioShare<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PortfolioShare<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioShare";
    type Handle = PortfolioShareRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PortfolioShare`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortfolioShareRef(Id_);
impl From<Id_> for PortfolioShareRef { #[inline] fn from(id: Id_) -> Self { PortfolioShareRef(id) } }
impl AsRef<Id_> for PortfolioShareRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortfolioShareRef {
    /// `Ref`: `PortfolioId|AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
