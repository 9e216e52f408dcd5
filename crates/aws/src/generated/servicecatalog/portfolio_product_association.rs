// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::PortfolioProductAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::PortfolioProductAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html)
#[must_use]
pub struct PortfolioProductAssociation(Properties_);
impl PortfolioProductAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortfolioProductAssociation(Properties_::new()) }
}
impl PortfolioProductAssociation {
    /// Sets `AcceptLanguage`. An update replaces the resource.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `PortfolioId`. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PortfolioId", value.into_node()); self }
    /// Sets `ProductId`. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductId", value.into_node()); self }
    /// Sets `SourcePortfolioId`. An update replaces the resource.
    #[inline] pub fn source_portfolio_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePortfolioId", value.into_node()); self }
}
impl IntoValue_<PortfolioProductAssociation> for PortfolioProductAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PortfolioProductAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";
    type Handle = PortfolioProductAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PortfolioProductAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortfolioProductAssociationRef(Id_);
impl From<Id_> for PortfolioProductAssociationRef { #[inline] fn from(id: Id_) -> Self { PortfolioProductAssociationRef(id) } }
impl AsRef<Id_> for PortfolioProductAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortfolioProductAssociationRef {
    /// `Ref`: `PortfolioId|ProductId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
