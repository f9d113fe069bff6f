package org.evenaar.importer.internal;

/** POI and PDFBox log through Log4j, which complains on the screen where no logging is set up. */
public final class QuietLog4j {

	private static final String FACTORY = "log4j2.loggerContextFactory";

	private QuietLog4j() {
	}

	/** To be called before the first use of either library. Whoever set Log4j up keeps it as it is. */
	public static void hush() {
		if (System.getProperty(FACTORY) == null && System.getProperty("log4j.provider") == null) {
			System.setProperty(FACTORY, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
			System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		}
	}
}
