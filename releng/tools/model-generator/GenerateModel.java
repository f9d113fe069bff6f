import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes src-gen from the models without an Eclipse workspace, and src-gen/CHECKSUMS, by which a test sees that
 * models and generated code still belong together. Argument: the folder of org.evenaar.model.
 */
public class GenerateModel {

	public static void main(String[] args) throws Exception {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		Path generated = bundle.resolve("src-gen");
		deleteContents(generated);
		GenModel model = load(bundle);
		Diagnostic problems = model.diagnose();
		if (problems.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("The generator model is not valid: " + problems);
		}
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("Generation failed: " + result);
		}
		Files.writeString(generated.resolve("CHECKSUMS"), checksums(bundle));
	}

	private static GenModel load(Path bundle) {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.getPlatformResourceMap().put("org.evenaar.model", URI.createFileURI(bundle + "/"));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		URI uri = URI.createPlatformResourceURI("org.evenaar.model/model/evenaar.genmodel", true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.setCanGenerate(true);
		model.reconcile();
		model.setValidateModel(true);
		return model;
	}

	/** One line for each model and each generated file: its SHA-256 over the text with line ends as \n, and its path. */
	static String checksums(Path bundle) throws IOException, NoSuchAlgorithmException {
		Map<String, String> sums = new TreeMap<>();
		for (String folder : List.of("model", "src-gen")) {
			try (Stream<Path> files = Files.walk(bundle.resolve(folder))) {
				for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("CHECKSUMS")).toList()) {
					byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
					String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
					sums.put(bundle.relativize(file).toString().replace('\\', '/'), sum);
				}
			}
		}
		StringBuilder lines = new StringBuilder();
		sums.forEach((file, sum) -> lines.append(sum).append("  ").append(file).append('\n'));
		return lines.toString();
	}

	private static void deleteContents(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
