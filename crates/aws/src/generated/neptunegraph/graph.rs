// Made by `cargo xtask generate`; do not edit.
//! `AWS::NeptuneGraph::Graph`

use stanchion_template::generated::*;

/// `AWS::NeptuneGraph::Graph`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
#[must_use]
pub struct Graph<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Graph<Missing_<super::required::provisioned_memory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Graph(Properties_::new(), PhantomData_) }
}
impl<S0> Graph<S0> {
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `GraphName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn graph_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GraphName", value.into_node()); self }
    /// Sets `ImportTask`. An update replaces the resource.
    #[inline] pub fn import_task(mut self, value: impl IntoValue_<ImportTask>) -> Self { self.0.put("ImportTask", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `ProvisionedMemory`. Required. 16 to 24576. An update may replace the resource.
    #[inline] pub fn provisioned_memory(mut self, value: impl IntoValue_<i64>) -> Graph<Set_> { self.0.put("ProvisionedMemory", value.into_node()); Graph(self.0, PhantomData_) }
    /// Sets `PublicConnectivity`.
    #[inline] pub fn public_connectivity(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublicConnectivity", value.into_node()); self }
    /// Sets `ReplicaCount`. 0 to 2. An update replaces the resource.
    #[inline] pub fn replica_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReplicaCount", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VectorSearchConfiguration`. An update replaces the resource.
    #[inline] pub fn vector_search_configuration(mut self, value: impl IntoValue_<VectorSearchConfiguration>) -> Self { self.0.put("VectorSearchConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Graph> for Graph<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Graph<S0> {
    const TYPE: &'static str = "AWS::NeptuneGraph::Graph";
    type Handle = GraphRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Graph`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GraphRef(Id_);
impl From<Id_> for GraphRef { #[inline] fn from(id: Id_) -> Self { GraphRef(id) } }
impl AsRef<Id_> for GraphRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GraphRef {
    /// `Ref`: `GraphId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `GraphArn`
    #[inline] pub fn graph_arn(&self) -> Value_<String> { self.0.attribute("GraphArn") }
    /// `Fn::GetAtt` `GraphId`
    #[inline] pub fn graph_id(&self) -> Value_<String> { self.0.attribute("GraphId") }
}
/// `AWS::NeptuneGraph::Graph.NeptuneImportOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-neptuneimportoptions.html)
#[must_use]
pub struct NeptuneImportOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NeptuneImportOptions<Missing_<super::required::s3_export_kms_key_id>, Missing_<super::required::s3_export_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NeptuneImportOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NeptuneImportOptions<S0, S1> {
    /// Sets `PreserveDefaultVertexLabels`.
    #[inline] pub fn preserve_default_vertex_labels(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveDefaultVertexLabels", value.into_node()); self }
    /// Sets `PreserveEdgeIds`.
    #[inline] pub fn preserve_edge_ids(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveEdgeIds", value.into_node()); self }
    /// Sets `S3ExportKmsKeyId`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_export_kms_key_id(mut self, value: impl IntoValue_<String>) -> NeptuneImportOptions<Set_, S1> { self.0.put("S3ExportKmsKeyId", value.into_node()); NeptuneImportOptions(self.0, PhantomData_) }
    /// Sets `S3ExportPath`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_export_path(mut self, value: impl IntoValue_<String>) -> NeptuneImportOptions<S0, Set_> { self.0.put("S3ExportPath", value.into_node()); NeptuneImportOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NeptuneImportOptions> for NeptuneImportOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NeptuneGraph::Graph.ImportOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-importoptions.html)
#[must_use]
pub struct ImportOptions(Properties_);
impl ImportOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImportOptions(Properties_::new()) }
}
impl ImportOptions {
    /// Sets `Neptune`.
    #[inline] pub fn neptune(mut self, value: impl IntoValue_<NeptuneImportOptions>) -> Self { self.0.put("Neptune", value.into_node()); self }
}
impl IntoValue_<ImportOptions> for ImportOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NeptuneGraph::Graph.ImportTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-importtask.html)
#[must_use]
pub struct ImportTask<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImportTask<Missing_<super::required::role_arn>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImportTask<S0, S1> {
    /// Sets `BlankNodeHandling`. The values are constants of [`BlankNodeHandling`].
    #[inline] pub fn blank_node_handling(mut self, value: impl IntoValue_<BlankNodeHandling>) -> Self { self.0.put("BlankNodeHandling", value.into_node()); self }
    /// Sets `FailOnError`.
    #[inline] pub fn fail_on_error(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailOnError", value.into_node()); self }
    /// Sets `Format`. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `ImportOptions`.
    #[inline] pub fn import_options(mut self, value: impl IntoValue_<ImportOptions>) -> Self { self.0.put("ImportOptions", value.into_node()); self }
    /// Sets `MaxProvisionedMemory`. 16 to 24576.
    #[inline] pub fn max_provisioned_memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxProvisionedMemory", value.into_node()); self }
    /// Sets `MinProvisionedMemory`. 16 to 24576.
    #[inline] pub fn min_provisioned_memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinProvisionedMemory", value.into_node()); self }
    /// Sets `ParquetType`. The values are constants of [`ParquetType`].
    #[inline] pub fn parquet_type(mut self, value: impl IntoValue_<ParquetType>) -> Self { self.0.put("ParquetType", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1024 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ImportTask<Set_, S1> { self.0.put("RoleArn", value.into_node()); ImportTask(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> ImportTask<S0, Set_> { self.0.put("Source", value.into_node()); ImportTask(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImportTask> for ImportTask<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NeptuneGraph::Graph.VectorSearchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptunegraph-graph-vectorsearchconfiguration.html)
#[must_use]
pub struct VectorSearchConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorSearchConfiguration<Missing_<super::required::vector_search_dimension>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorSearchConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VectorSearchConfiguration<S0> {
    /// Sets `VectorSearchDimension`. Required.
    #[inline] pub fn vector_search_dimension(mut self, value: impl IntoValue_<i64>) -> VectorSearchConfiguration<Set_> { self.0.put("VectorSearchDimension", value.into_node()); VectorSearchConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VectorSearchConfiguration> for VectorSearchConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NeptuneGraph::Graph`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
#[derive(Debug)]
pub enum BlankNodeHandling {}
impl BlankNodeHandling {
    /// `convertToIri`
    pub const CONVERT_TO_IRI: Value_<BlankNodeHandling> = Value_::constant("convertToIri");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlankNodeHandling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NeptuneGraph::Graph`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `OPEN_CYPHER`
    pub const OPEN_CYPHER: Value_<Format> = Value_::constant("OPEN_CYPHER");
    /// `PARQUET`
    pub const PARQUET: Value_<Format> = Value_::constant("PARQUET");
    /// `NTRIPLES`
    pub const NTRIPLES: Value_<Format> = Value_::constant("NTRIPLES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NeptuneGraph::Graph`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html)
#[derive(Debug)]
pub enum ParquetType {}
impl ParquetType {
    /// `COLUMNAR`
    pub const COLUMNAR: Value_<ParquetType> = Value_::constant("COLUMNAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParquetType> { Value_::from_node(value.into_node()) }
}
